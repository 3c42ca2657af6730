import type { PaperSetting } from '@/domain/directory';
import type { Transaction } from '@/storage/client';

export async function savePaper(tx: Transaction, paper: PaperSetting): Promise<void> {
  await tx.setting.upsert({
    where: { key: 'paper' },
    create: { key: 'paper', value: paper },
    update: { value: paper },
  });
}
