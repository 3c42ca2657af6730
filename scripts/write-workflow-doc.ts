import { writeFileSync } from 'node:fs';
import { describeWorkflow } from '@/domain/workflow-document';

writeFileSync('docs/workflow.md', describeWorkflow());
