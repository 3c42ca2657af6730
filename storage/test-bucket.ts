/** A real S3 server for tests, which can be stopped and started again. */
import path from 'node:path';
import S3rver from '@20minutes/s3rver';

export type TestBucket = {
  /** What leads to it, for the environment. */
  settings: Record<string, string>;
  /** Where the objects lie on the disk. */
  folder: string;
  stop(): Promise<void>;
  start(): Promise<void>;
};

export async function openTestBucket(directory: string): Promise<TestBucket> {
  const name = 'paper';
  const configureBuckets = [{ name, configs: [] }];
  const server = (port: number) =>
    new S3rver({ address: '127.0.0.1', port, silent: true, directory, configureBuckets });
  let running: S3rver | null = server(0);
  const { port } = await running.run();
  return {
    settings: {
      STET_S3_ENDPOINT: `http://127.0.0.1:${port}`,
      STET_S3_BUCKET: name,
      STET_S3_ACCESS_KEY: 'S3RVER',
      STET_S3_SECRET_KEY: 'S3RVER',
    },
    folder: path.join(directory, name),
    async stop() {
      await running?.close();
      running = null;
    },
    async start() {
      running = server(port);
      await running.run();
    },
  };
}
