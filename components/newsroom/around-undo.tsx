import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import type { AroundAct } from './around-words';

type Props = { articleId: string; seq: number; label: string; named: string; act: AroundAct };

/** `named`: which change it takes back, for whoever hears the button without its line. */
export function AroundUndo({ articleId, seq, label, named, act }: Props) {
  return (
    <ActionForm action={act}>
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="seq" value={seq} />
      <Button type="submit" weight="text" aria-label={named}>
        {label}
      </Button>
    </ActionForm>
  );
}
