import { useEffect, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { facts } from '../../../src/regulation';
import { answers, type RejectionInSheet, type RejectionMatchInSheet } from '../../../src/rules/rejections';
import { columnTitle } from '../../../src/shipment';
import { usePane } from '../../pane-context';
import { NotConfirmed } from '../../parts/doubt-list';
import { SourcesNote } from '../../parts/sources-note';
import { useLayout } from '../../parts/use-layout';

const useStyles = makeStyles({
  cause: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** Cells of one cause that are offered. */
const shownCells = 8;

/** The likely causes of a refusal, each with what to do and, for a consignment, the cells to look at. */
export function RejectionCauses(props: {
  readonly text: string;
  readonly consignment?: { readonly sheet: string; readonly key: string };
}): ReactNode {
  const { text, consignment } = props;
  const { say, services, fail } = usePane();
  const layout = useLayout();
  const [explained, setExplained] = useState<RejectionInSheet>();
  const sheet = consignment?.sheet;
  const key = consignment?.key;
  useEffect(() => {
    let current = true;
    services.useCases
      .explainRejection({ text, ...(sheet === undefined || key === undefined ? {} : { consignment: { sheet, key } }) })
      .then(
        (answer) => current && setExplained(answer),
        (fault: unknown) => current && fail(fault),
      );
    return () => {
      current = false;
    };
  }, [services, fail, text, sheet, key]);
  if (!explained) return null;
  if (explained.advice)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say(explained.advice)}</MessageBarBody>
      </MessageBar>
    );
  return (
    <div className={layout.tight} role="status">
      <div>
        <NotConfirmed />
      </div>
      <Text size={200}>{say(facts['rejection.no-catalogue'].statement)}</Text>
      <ul className={layout.list}>
        {explained.matches.map((match) => (
          <Cause key={match.rejection.id} match={match} sheet={sheet} />
        ))}
      </ul>
    </div>
  );
}

function Cause({ match, sheet }: { readonly match: RejectionMatchInSheet; readonly sheet: string | undefined }): ReactNode {
  const { t, say, services, fail } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { rejection, words, cells } = match;
  const answer = answers[rejection.answer];
  return (
    <li className={styles.cause}>
      <Text weight="semibold">{say(rejection.title)}</Text>
      <Text size={200} className={layout.muted}>
        {t('rejection.words', { words: words.join(', ') })}
      </Text>
      <Text>{say(rejection.cause)}</Text>
      <Text>{say(rejection.correct)}</Text>
      <Text>
        <strong>{say(answer.title)}.</strong> {say(answer.text)}
      </Text>
      {cells.length > 0 && sheet !== undefined ? (
        <div className={layout.wrap}>
          <Text size={200}>{t('rejection.look')}</Text>
          {cells.slice(0, shownCells).map(({ cell, title }) => (
            <Button
              key={cell}
              size="small"
              aria-label={t('common.goToCell', { cell: `${cell}, ${say(title)}` })}
              onClick={() => services.workbook.select(sheet, cell).catch(fail)}
            >
              {cell}
            </Button>
          ))}
        </div>
      ) : (
        <Text size={200}>
          {rejection.columns.length > 0
            ? t('rejection.columns', { columns: rejection.columns.map((column) => say(columnTitle(column))).join(', ') })
            : t('rejection.noCells')}
        </Text>
      )}
      <SourcesNote sources={facts[rejection.ground].sources} />
    </li>
  );
}
