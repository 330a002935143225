import { useEffect, useState, type ReactNode } from 'react';
import { Divider, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { findingText, type Finding } from '../../../src/rules/finding';
import { usePane } from '../../pane-context';
import { Labelled } from '../../parts/labelled';
import { SeverityMark } from '../../parts/severity-mark';
import { SideDrawer } from '../../parts/side-drawer';
import { SourcesNote } from '../../parts/sources-note';
import { useLayout } from '../../parts/use-layout';
import type { RulePage, RulePageBlock } from '../../services';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      padding: tokens.spacingHorizontalXS,
      hyphens: 'auto',
      textAlign: 'start',
      verticalAlign: 'top',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  },
  scroll: { overflowX: 'auto' },
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Why a finding was made: the rule, its ground with source, and how sure it is; below, its offline page. */
export function RuleDrawer({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }): ReactNode {
  const { t, say, services, language } = usePane();
  const layout = useLayout();
  const [page, setPage] = useState<RulePage>();
  useEffect(() => {
    let gone = false;
    services.rulePage(finding.rule, language).then(
      (found) => {
        if (!gone) setPage(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [services, finding.rule, language]);
  const card = services.rules.find(({ id }) => id === finding.rule);
  return (
    <SideDrawer title={card ? say(card.title) : finding.rule} onClose={onClose}>
      <div className={layout.row}>
        <SeverityMark severity={finding.severity} />
        <Text>
          {t(`severity.${finding.severity}`)} · {finding.rule}
        </Text>
      </div>
      <Labelled label={`${t('rule.message')} · ${finding.cell}`}>
        <Text className={layout.breakable}>{findingText(finding, language)}</Text>
      </Labelled>
      {card && (
        <>
          <Labelled label={t('rule.ground')}>
            <Text>{say(card.ground)}</Text>
            <SourcesNote sources={card.sources} />
          </Labelled>
          <Labelled label={t('rule.confidence')}>
            <Text>{t(`confidence.${card.confidence}`)}</Text>
          </Labelled>
        </>
      )}
      {page && page.length > 0 && (
        <>
          <Divider />
          {page.map((block, index) => (
            <PageBlock key={index} block={block} />
          ))}
        </>
      )}
    </SideDrawer>
  );
}

function PageBlock({ block }: { readonly block: RulePageBlock }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  switch (block.kind) {
    case 'heading':
      return <Subtitle2 as="h3">{block.text}</Subtitle2>;
    case 'paragraph':
      return <Text>{block.text}</Text>;
    case 'code':
      return <pre className={layout.pre}>{block.text}</pre>;
    case 'list':
      return (
        <ul className={styles.items}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Text>{item}</Text>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={block.header.join(', ')}>
          <table className={styles.table}>
            <thead>
              <tr>
                {block.header.map((cell, column) => (
                  <th key={column} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
