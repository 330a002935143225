import type { ReactNode } from 'react';
import {
  BoxMultipleSearch20Regular,
  DismissCircle20Regular,
  DrinkBeer20Regular,
  ReceiptMoney20Regular,
  Tag20Regular,
  VehicleTruckProfile20Regular,
} from '@fluentui/react-icons';
import { auditCategories, type Audit, type AuditCategory } from '../../../src/audit';
import { usePane } from '../../pane-context';
import { CountTiles } from '../../parts/count-tiles';

const icons = {
  'invalid-code': DismissCircle20Regular,
  'outside-spot': VehicleTruckProfile20Regular,
  traceable: BoxMultipleSearch20Regular,
  excisable: DrinkBeer20Regular,
  'reduced-vat': Tag20Regular,
  'standard-vat': ReceiptMoney20Regular,
} as const;

const words = {
  'invalid-code': 'audit.invalidCount',
  'outside-spot': 'audit.outsideCount',
  traceable: 'audit.traceableCount',
  excisable: 'audit.excisableCount',
  'reduced-vat': 'audit.vatCount',
  'standard-vat': 'audit.vatCount',
} as const;

/** How many lines each category has; each count is a switch. */
export function CategoryFilter(props: {
  readonly audit: Audit;
  readonly chosen: ReadonlySet<AuditCategory>;
  readonly onToggle: (category: AuditCategory) => void;
}): ReactNode {
  const { t, say } = usePane();
  const { summary, rates } = props.audit;
  return (
    <CountTiles
      label={t('audit.filter')}
      chosen={props.chosen}
      onToggle={props.onToggle}
      tiles={auditCategories.map((name) => {
        const Icon = icons[name];
        const rate = rates[name];
        return {
          name,
          icon: <Icon aria-hidden />,
          count: summary[name],
          word: t(words[name], { rate: rate ? say(rate) : '' }),
        };
      })}
    />
  );
}
