import type { ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { SideDrawer } from '../../parts/side-drawer';
import { useLayout } from '../../parts/use-layout';
import { contentsText } from './fixes';
import type { Journal, JournalEntry } from './undo-journal';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Changes of an entry listed before "and more". */
const shownCells = 5;

/** Every accepted fix, newest first, each undone on its own. */
export function JournalDrawer(props: {
  readonly journal: Journal;
  readonly disabled: boolean;
  readonly onUndo: (entry: JournalEntry) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const empty = t('common.empty');
  return (
    <SideDrawer title={t('undo.title')} onClose={props.onClose}>
      <Text size={200} className={layout.muted}>
        {t(props.journal.length === 0 ? 'undo.empty' : 'undo.text')}
      </Text>
      <ul className={layout.list}>
        {props.journal.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <div className={layout.between}>
              <Text weight="semibold">
                {t('undo.entry', { count: entry.cells.length, time: momentText(entry.at, language) })}
              </Text>
              {entry.undone ? (
                <Text size={200} className={layout.muted}>
                  {t('undo.undone')}
                </Text>
              ) : (
                <Button
                  size="small"
                  icon={<ArrowUndo16Regular />}
                  disabled={props.disabled}
                  onClick={() => props.onUndo(entry)}
                >
                  {t('undo.undo')}
                </Button>
              )}
            </div>
            {entry.cells.slice(0, shownCells).map(({ cell, before, after, format }) => (
              <Text key={cell} size={200} className={layout.breakable}>
                {cell}: {contentsText(before.value, { language, empty, format })} →{' '}
                {contentsText(after, { language, empty, format })}
              </Text>
            ))}
            {entry.cells.length > shownCells && (
              <Text size={200} className={layout.muted}>
                + {entry.cells.length - shownCells}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </SideDrawer>
  );
}
