import type { ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { categoryTitle, type Audit, type AuditedGoods } from '../../../src/audit';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';

const useStyles = makeStyles({
  item: { marginBottom: tokens.spacingVerticalS },
});

/** One line of goods: its code and name, and why it is in each of its categories. */
export function AuditedItem(props: {
  readonly audit: Audit;
  readonly goods: AuditedGoods;
  readonly onGo: (cell: string) => void;
}): ReactNode {
  const { audit, goods } = props;
  const { t, say, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { cell } = goods;
  return (
    <li className={`${layout.card} ${layout.tight} ${styles.item}`}>
      <div className={layout.between}>
        <Text weight="semibold" className={layout.breakable}>
          {goods.code ?? (goods.typed || t('common.empty'))}
        </Text>
        {cell !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('common.goToCell', { cell })}
            onClick={() => props.onGo(cell)}
          >
            {cell}
          </Button>
        )}
      </div>
      {goods.name !== undefined && (
        <Text size={200} className={`${layout.muted} ${layout.breakable}`}>
          {goods.name}
        </Text>
      )}
      {goods.entries.map((entry) => (
        <Text key={entry.category} size={200} block className={layout.breakable}>
          <strong>{categoryTitle(audit, entry.category, language)}.</strong> {say(entry.text, entry.data)}
        </Text>
      ))}
      {goods.suggestion !== undefined && (
        <Text size={200}>{t('fix.instead', { value: goods.suggestion })}</Text>
      )}
    </li>
  );
}
