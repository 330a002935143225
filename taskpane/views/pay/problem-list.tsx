import { useState, type ReactNode } from 'react';
import { Button, Link, Text } from '@fluentui/react-components';
import { problemText, type PaymentProblem } from '../../../src/payments';
import { usePane } from '../../pane-context';
import { SeverityMark } from '../../parts/severity-mark';
import { useLayout } from '../../parts/use-layout';
import { pageOf, severities } from '../check/group-findings';

const pageSize = 10;

/** What is wrong with payments, the worst first, each with a way to its cell or setting. */
export function ProblemList(props: { readonly problems: readonly PaymentProblem[]; readonly sheet: string }): ReactNode {
  const { t, language, services, fail, openView } = usePane();
  const layout = useLayout();
  const [pages, setPages] = useState(1);
  const sorted = severities.flatMap((severity) => props.problems.filter((problem) => problem.severity === severity));
  const { shown, next } = pageOf(sorted, pages, pageSize);
  if (shown.length === 0) return null;
  return (
    <div className={layout.tight}>
      <ul className={layout.list}>
        {shown.map((problem, index) => {
          const { cell, setting } = problem;
          return (
            <li key={index} className={layout.row} style={{ alignItems: 'start', paddingBottom: 6 }}>
              <SeverityMark severity={problem.severity} label={t(`severity.${problem.severity}`)} />
              <div className={layout.grow}>
                <Text size={200} className={layout.breakable}>
                  {problemText(problem, language)}
                </Text>{' '}
                {cell !== undefined && (
                  <Link as="button" inline onClick={() => services.workbook.select(props.sheet, cell).catch(fail)}>
                    {t('common.goToCell', { cell })}
                  </Link>
                )}
                {cell === undefined && setting !== undefined && (
                  <Link as="button" inline onClick={() => openView('settings')}>
                    {t('pay.openSettings')}
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {next > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
    </div>
  );
}
