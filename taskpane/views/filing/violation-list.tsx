import { useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, MessageBarTitle, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SchemaViolation } from '../../../src/dopp/xsd/validate';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { ValueSource } from '../../use-cases/filing';
import { pageOf } from '../check/group-findings';
import { WhereToType } from './filing-items';

const pageSize = 20;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What the schema does not allow, each with the cell to correct. */
export function ViolationList(props: {
  readonly violations: readonly { readonly violation: SchemaViolation; readonly key: string; readonly source: ValueSource }[];
  readonly onGoTo: (cell: string) => void;
}): ReactNode {
  const { t, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [pages, setPages] = useState(1);
  if (props.violations.length === 0) return null;
  const { shown, next } = pageOf(props.violations, pages, pageSize);
  return (
    <div className={layout.tight}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('filing.xsdViolations', { count: props.violations.length })}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      <ul className={layout.list}>
        {shown.map(({ violation, key, source }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.what}>
              <Text size={200}>{say(violation.text, violation.data)}</Text>
              <Text size={200} className={layout.muted}>
                {t('filing.xsdWhere', { key, line: violation.line })}
              </Text>
            </span>
            <WhereToType source={source} onGoTo={props.onGoTo} />
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
    </div>
  );
}
