// The fault drills: npm run drill. With --short as npm test runs them.
import { writeFileSync } from 'node:fs';
import { openHouse } from '@/drill/house';
import { killPoint, type Round } from '@/drill/kill-points';
import { withoutDatabase } from '@/drill/without-database';
import { closeDatabase, useDatabase } from '@/storage/client';
import { verifyChains } from '@/storage/verify-chains';

process.noDeprecation = true;

const isShort = process.argv.includes('--short');
const { rounds, seconds } = isShort ? { rounds: 12, seconds: 10 } : { rounds: 60, seconds: 600 };
let passed = 0;
let failed = 0;

function told(words: string, faults: readonly string[]) {
  if (faults.length === 0) passed += 1;
  else failed += 1;
  console.log(
    `${faults.length === 0 ? 'ok   ' : 'FAIL '} ${words}${faults.map((fault) => `\n      ${fault}`).join('')}`,
  );
}

const house = await openHouse();
useDatabase(house.databaseUrl);
const all: Round[] = [];
try {
  const outage = await withoutDatabase(house, seconds);
  told(
    `${outage.seconds} s without a database: ${outage.answered} answers, ${outage.pages} pages`,
    outage.faults,
  );
  for (let number = 0; number < rounds; number++) {
    const round = await killPoint(house, number);
    all.push(round);
    told(
      `${round.act}: ${round.victim} killed after ${round.after} ms, ${round.done ? 'done' : 'not done'}`,
      round.faults,
    );
  }
  const { faults } = await verifyChains(house.databaseUrl);
  told(
    'the chains of revisions and log are whole',
    faults.map((fault) => JSON.stringify(fault)),
  );
  if (!isShort) writeFileSync('bench/drill.json', JSON.stringify({ outage, rounds: all }, null, 2) + '\n');
} finally {
  await closeDatabase();
  await house.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
