import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, SearchBox, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { isStrong } from '../../../src/regulation';
import type { Severity } from '../../../src/rules/define-rule';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { RuleCard } from '../../services';
import { pageOf, severities } from '../check/group-findings';
import { withRule } from './profile-edit';
import { Section } from './section';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 150px)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '& select': { minWidth: 0 },
  },
  title: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  search: { width: '100%', maxWidth: 'none', boxSizing: 'border-box' },
});

const pageSize = 25;

/** Severities a rule may be given: an error only where its ground is confirmed. */
function severitiesFor(card: RuleCard): readonly (Severity | 'off')[] {
  const strong = card.confidence === 'certain' || isStrong(card.confidence);
  return [...severities.filter((severity) => strong || severity !== 'error'), 'off'];
}

/** The company's own severity of each rule. */
export function RuleList(): ReactNode {
  const { t, say, services, profile, setProfile } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const deferred = useDeferredValue(search);
  const found = useMemo(() => {
    const wanted = deferred.trim().toLowerCase();
    return services.rules.filter((card) => `${card.id} ${say(card.title)}`.toLowerCase().includes(wanted));
  }, [services, say, deferred]);
  const { shown, next } = pageOf(found, pages, pageSize);
  const own = profile.rules ?? {};
  return (
    <Section title={t('settings.rules')} text={t('settings.rulesText')}>
      <Disclosure title={t('settings.rulesChanged', { count: Object.keys(own).length })}>
        <SearchBox
          className={styles.search}
          value={search}
          aria-label={t('settings.rulesSearch')}
          placeholder={t('settings.rulesSearch')}
          onChange={(_, data) => setSearch(data.value)}
        />
        <ul className={layout.list}>
          {shown.map((card) => (
            <li key={card.id} className={styles.item}>
              <span className={styles.title}>
                <Text size={200}>{say(card.title)}</Text>
                <Text size={100} className={layout.muted}>
                  {card.id}
                </Text>
              </span>
              <Select
                size="small"
                value={own[card.id] ?? ''}
                aria-label={`${card.id}: ${say(card.title)}`}
                onChange={(_, data) => {
                  const chosen = severitiesFor(card).find((severity) => severity === data.value);
                  setProfile(withRule(profile, card.id, chosen));
                }}
              >
                <option value="">{t('settings.ruleDefault', { severity: t(`severity.${card.severity}`) })}</option>
                {severitiesFor(card).map((severity) => (
                  <option key={severity} value={severity}>
                    {t(`severity.${severity}`)}
                  </option>
                ))}
              </Select>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <Text>{t('check.noMatches')}</Text>}
        {next > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setPages(pages + 1)}>
            {t('common.showMore', { count: next })}
          </Button>
        )}
      </Disclosure>
    </Section>
  );
}
