import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { BoxMultipleSearch20Regular, BoxMultipleSearch24Regular } from '@fluentui/react-icons';
import type { Audit, AuditCategory } from '../../../src/audit';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { ListSearch } from '../../parts/list-search';
import { RunScreen } from '../../parts/run-screen';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { pageOf } from '../check/group-findings';
import { AuditedItem } from './audited-item';
import { CategoryFilter } from './category-filter';
import { filterAudited } from './filter-audited';
import { GroundList } from './ground-list';
import { WriteResult } from './write-result';

const pageSize = 25;

/** Any list of goods sorted by HS code: what needs an RNPT, an excise, a rate of VAT to be checked. */
export function AuditView(): ReactNode {
  const { t, services, sheet, asOf, profile } = usePane();
  const run = useRun<Audit>();
  const audit = (): void =>
    void run.start((signal, onProgress) => services.useCases.auditGoods({ sheet, asOf, profile, signal, onProgress }));
  return (
    <RunScreen
      run={run}
      onRun={audit}
      icon={BoxMultipleSearch20Regular}
      label={t('audit.run')}
      againLabel={t('audit.runAgain')}
      runningLabel={t('audit.running')}
      emptyIcon={BoxMultipleSearch24Regular}
      emptyTitle={t('audit.emptyTitle')}
      emptyPoints={[t('audit.emptyList'), t('audit.emptyFind'), t('audit.emptyKeep')]}
    >
      {(outcome) => <AuditResult audit={outcome} />}
    </RunScreen>
  );
}

function AuditResult({ audit }: { readonly audit: Audit }): ReactNode {
  const { t, say, language, services, fail } = usePane();
  const layout = useLayout();
  const [categories, setCategories] = useState<ReadonlySet<AuditCategory>>(new Set());
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const deferred = useDeferredValue(search);
  const found = useMemo(
    () => filterAudited(audit.goods, { categories, search: deferred }),
    [audit, categories, deferred],
  );
  const { shown, next } = pageOf(found, pages, pageSize);
  const { list } = audit;
  if (audit.problem)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say(audit.problem.text, audit.problem.data)}</MessageBarBody>
      </MessageBar>
    );
  if (audit.goods.length === 0 || !list)
    return <EmptyState icon={BoxMultipleSearch24Regular} title={t('audit.none')} text={t('audit.noneText')} />;
  return (
    <section className={layout.stack}>
      <div role="status">
        <Text block size={200} className={layout.muted}>
          {t(list.foundBy === 'header' ? 'audit.scope' : 'audit.scopeByContents', {
            rows: audit.goods.length,
            cell: list.codeCell,
          })}{' '}
          · {momentText(audit.asOf, language)}
        </Text>
      </div>
      <CategoryFilter
        audit={audit}
        chosen={categories}
        onToggle={(category) => {
          const after = new Set(categories);
          if (!after.delete(category)) after.add(category);
          setCategories(after);
        }}
      />
      <Text size={200} className={layout.muted}>
        {t('audit.hint')}
      </Text>
      <GroundList audit={audit} />
      <WriteResult audit={audit} />
      <ListSearch count={audit.goods.length} value={search} label={t('audit.search')} onSearch={setSearch} />
      <ul className={layout.list}>
        {shown.map((goods) => (
          <AuditedItem
            key={goods.row}
            audit={audit}
            goods={goods}
            onGo={(cell) => services.workbook.select(list.sheet, cell).catch(fail)}
          />
        ))}
      </ul>
      {found.length === 0 && <Text role="status">{t('check.noMatches')}</Text>}
      {next > 0 && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
    </section>
  );
}
