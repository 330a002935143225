import { useState, type ReactNode } from 'react';
import { Button, CounterBadge } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { SeverityMark } from '../../parts/severity-mark';
import { useLayout } from '../../parts/use-layout';
import type { CheckOutcome } from '../../services';
import { FindingRow, type FindingActions } from './finding-row';
import { groupsOpenAtFirst, pageOf, type RuleGroup } from './group-findings';

/** Rows drawn at once in a group; a click brings as many more. */
const pageSize = 25;

/** Groups stand open at first until about so many rows show: a short list needs no click, a long one stays a list. */
const rowsAtFirst = 12;

/** Findings by rule; each group folds, and a long one is shown page by page. */
export function FindingGroups(props: {
  readonly groups: readonly RuleGroup[];
  readonly outcome: CheckOutcome;
  readonly actions: FindingActions;
  readonly disabled: boolean;
}): ReactNode {
  const open = groupsOpenAtFirst(props.groups, rowsAtFirst, pageSize);
  return (
    <>
      {props.groups.map((group, index) => (
        <Group key={`${group.severity}|${group.rule}`} {...props} group={group} startOpen={index < open} />
      ))}
    </>
  );
}

function Group(props: {
  readonly group: RuleGroup;
  readonly outcome: CheckOutcome;
  readonly actions: FindingActions;
  readonly disabled: boolean;
  readonly startOpen: boolean;
}): ReactNode {
  const { group } = props;
  const { t, say, services } = usePane();
  const card = services.rules.find(({ id }) => id === group.rule);
  return (
    <Disclosure
      heading={3}
      strong
      startOpen={props.startOpen}
      icon={<SeverityMark severity={group.severity} label={t(`severity.${group.severity}`)} />}
      title={card ? say(card.title) : group.rule}
      aside={<CounterBadge count={group.findings.length} overflowCount={9999} appearance="ghost" color="informative" />}
    >
      <Rows group={group} outcome={props.outcome} actions={props.actions} disabled={props.disabled} />
    </Disclosure>
  );
}

function Rows(props: {
  readonly group: RuleGroup;
  readonly outcome: CheckOutcome;
  readonly actions: FindingActions;
  readonly disabled: boolean;
}): ReactNode {
  const { group, outcome } = props;
  const { t, say } = usePane();
  const layout = useLayout();
  const [pages, setPages] = useState(1);
  const { shown, next } = pageOf(group.findings, pages, pageSize);
  return (
    <>
      <ul className={layout.list}>
        {shown.map((finding, index) => {
          const title = outcome.columnTitle(finding);
          return (
            <FindingRow
              key={`${finding.fingerprint}|${finding.cell}|${index}`}
              finding={finding}
              column={title && say(title)}
              writes={finding.fix ? outcome.writesOf(finding.fix) : []}
              actions={props.actions}
              disabled={props.disabled}
            />
          );
        })}
      </ul>
      {next > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
    </>
  );
}
