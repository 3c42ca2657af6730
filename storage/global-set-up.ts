import { startTestCluster } from '@/storage/test-cluster';
import { testClusterVariable } from '@/storage/test-database';

/** Before the tests that use a database: their cluster. What is returned runs after the last of them. */
export default async function globalSetUp() {
  const cluster = await startTestCluster();
  process.env[testClusterVariable] = cluster.url;
  return () => cluster.stop();
}
