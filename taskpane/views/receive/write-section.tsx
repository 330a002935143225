import type { ReactNode } from 'react';
import { Button, Checkbox, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { columnTitle } from '../../../src/shipment';
import type { ReceiptConflict } from '../../../src/use-cases';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { ReceiptOptions } from '../../use-cases/receive';

const useStyles = makeStyles({
  write: {
    display: 'flex',
    flexDirection: 'column',
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  conflict: { display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Cells that hold something else, each with the choice to let the document win. */
export function ConflictList(props: {
  readonly conflicts: readonly ReceiptConflict[];
  readonly replace: ReadonlySet<string>;
  readonly onReplace: (cells: ReadonlySet<string>) => void;
}): ReactNode {
  const { t, say } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  if (props.conflicts.length === 0) return null;
  return (
    <div>
      <Subtitle2 as="h2" block>
        {t('receive.conflicts', { count: props.conflicts.length })}
      </Subtitle2>
      <Text size={200}>{t('receive.conflictsText')}</Text>
      <ul className={layout.list}>
        {props.conflicts.map(({ cell, column, consignment, mine, theirs }) => (
          <li key={cell} className={styles.conflict}>
            <Text weight="semibold">
              {consignment.key} · {cell} · {say(columnTitle(column))}
            </Text>
            <Text size={200}>{t('receive.inSheet', { value: mine })}</Text>
            <Text size={200}>{t('receive.inDocument', { value: theirs })}</Text>
            <Checkbox
              label={t('receive.replace')}
              aria-label={t('receive.replaceCell', { cell })}
              checked={props.replace.has(cell)}
              onChange={(_, { checked }) => {
                const after = new Set(props.replace);
                if (checked === true) after.add(cell);
                else after.delete(cell);
                props.onReplace(after);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How pictures are placed, and the one button that writes. */
export function WriteSection(props: {
  readonly count: number;
  readonly options: Pick<ReceiptOptions, 'pictures' | 'largePictures'>;
  readonly writing: boolean;
  readonly onOptions: (options: Pick<ReceiptOptions, 'pictures' | 'largePictures'>) => void;
  readonly onWrite: () => void;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { pictures, largePictures } = props.options;
  return (
    <>
      <div>
        <Checkbox
          label={t('receive.pictures')}
          checked={pictures}
          disabled={props.writing}
          onChange={(_, { checked }) => props.onOptions({ pictures: checked === true, largePictures })}
        />
        {pictures && (
          <Checkbox
            label={t('receive.large')}
            checked={largePictures}
            disabled={props.writing}
            onChange={(_, { checked }) => props.onOptions({ pictures, largePictures: checked === true })}
          />
        )}
      </div>
      <div className={styles.write}>
        <Button appearance="primary" disabled={props.writing || props.count === 0} onClick={props.onWrite}>
          {props.writing ? t('receive.writing') : t('receive.writeAll', { count: props.count })}
        </Button>
      </div>
    </>
  );
}
