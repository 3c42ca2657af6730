import { existsSync, readFileSync } from 'node:fs';
import { describeWorkflow } from '@/domain/workflow-document';

const file = 'docs/workflow.md';
if (!existsSync(file) || readFileSync(file, 'utf8') !== describeWorkflow()) {
  console.error(
    `${file} differs from domain/workflow.ts; run: node --import tsx scripts/write-workflow-doc.ts`,
  );
  process.exitCode = 1;
}
