import type { ReactNode } from 'react';
import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import type { Doubt } from '../services';
import { Disclosure } from './disclosure';
import { SourcesNote } from './sources-note';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** The label every doubtful value carries. */
export function NotConfirmed(): ReactNode {
  const { t } = usePane();
  return (
    <Badge appearance="outline" color="warning" icon={<QuestionCircle16Regular />}>
      {t('common.notConfirmed')}
    </Badge>
  );
}

/** What is not confirmed about a result, folded, each with its source. */
export function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }): ReactNode {
  const { t, say } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  if (doubts.length === 0) return null;
  return (
    <Disclosure title={t('build.doubts', { count: doubts.length })} icon={<QuestionCircle16Regular aria-hidden />}>
      <ul className={layout.list}>
        {doubts.map((doubt, index) => (
          <li key={index} className={styles.item}>
            <Text size={200}>{say(doubt.text, doubt.data)}</Text>
            <SourcesNote sources={doubt.sources} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
