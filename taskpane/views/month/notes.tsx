import type { ReactNode } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { noteText, type MonthNote } from '../../../src/month';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import { useShowCell } from './use-show-cell';

const mostNotes = 100;

const order = { problem: 0, doubt: 1, note: 2 } as const;

/** Problems and doubts with their cells, problems first; a click shows the cell. */
export function Notes({ notes }: { readonly notes: readonly MonthNote[] }): ReactNode {
  const { t, language } = usePane();
  const show = useShowCell();
  const layout = useLayout();
  if (notes.length === 0) return null;
  const problems = notes.filter(({ kind }) => kind === 'problem').length;
  const sorted = notes.toSorted((a, b) => order[a.kind] - order[b.kind]).slice(0, mostNotes);
  return (
    <Disclosure title={problems > 0 ? t('month.toCheck', { count: problems }) : t('month.toKnow', { count: notes.length })}>
      <ul className={layout.list}>
        {sorted.map((note, index) => (
          <li key={index}>
            {note.cell === undefined ? (
              <Text size={200}>{noteText(note, language)}</Text>
            ) : (
              <Button size="small" appearance="subtle" style={{ textAlign: 'start' }} onClick={() => show(note.cell)}>
                {noteText(note, language)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {notes.length > mostNotes && <Text size={200}>{t('month.moreNotes', { shown: mostNotes, count: notes.length })}</Text>}
    </Disclosure>
  );
}
