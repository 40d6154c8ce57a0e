import type { Chosen } from '@/lib/studio/open/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChooseSource } from './ChooseSource.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { useImport } from './use-import.ts';

interface Props {
  /** What to begin with, if it was chosen already. */
  chosen?: readonly Chosen[] | undefined;
  onClose: () => void;
}

/** Suggestions of elsewhere for this feed, in three steps: from where, what is what, and what of it. */
export function Import({ chosen, onClose }: Props) {
  const { t } = useI18n();
  const does = useImport(chosen, onClose);
  const { step } = does;
  return (
    <Dialog key={step.kind} wide title={t(titles[step.kind])} onClose={onClose}>
      {step.kind === 'choose' && <ChooseSource does={does} trouble={step.trouble} onClose={onClose} />}
      {step.kind === 'columns' && <ColumnsStep key={step.found.name} does={does} step={step} />}
      {step.kind === 'preview' && <PreviewStep does={does} step={step} />}
    </Dialog>
  );
}

const titles = {
  choose: 'studio.bring.title',
  columns: 'studio.bring.columns',
  preview: 'studio.bring.preview',
} as const;
