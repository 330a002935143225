import { memo, useState, type ReactNode } from 'react';
import { Button, Subtitle2, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Copy16Regular, ErrorCircle16Filled, TableCellEdit16Regular } from '@fluentui/react-icons';
import type { FilingItem, FilingSection, FilingSheet } from '../../../src/dopp';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { FilingTicks, ValueSource } from '../../use-cases/filing';
import { isTicked } from './ticks';

/** Goods lines drawn at first, and with each further press. */
const groupsPerPage = 10;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  tick: { width: '18px', height: '18px', margin: '3px', accentColor: tokens.colorBrandBackground, cursor: 'pointer' },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  missing: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorStatusDangerForeground1 },
  typed: { color: tokens.colorNeutralForeground3 },
  changed: { color: tokens.colorStatusWarningForeground1 },
  group: { marginTop: tokens.spacingVerticalS },
});

export interface FilingItemsProps {
  readonly sheet: FilingSheet;
  readonly consignment: string;
  readonly ticks: FilingTicks;
  /** Places that differ from what was filed. */
  readonly changed: ReadonlySet<string>;
  /** Without it the sheet is only to look at and to copy. */
  readonly onTick?: ((item: FilingItem, on: boolean) => void) | undefined;
  /** Where a value is typed. */
  readonly sourceOf: (place: string) => ValueSource;
  readonly onGoTo: (cell: string) => void;
}

/** The values of a DOPP in the order of the form. */
export function FilingItems(props: FilingItemsProps): ReactNode {
  return props.sheet.sections.map((section) => <SectionItems key={section.section} section={section} {...props} />);
}

function SectionItems({ section, ...props }: FilingItemsProps & { readonly section: FilingSection }): ReactNode {
  const { t, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [pages, setPages] = useState(1);
  const shown = section.groups.slice(0, pages * groupsPerPage);
  const left = section.groups.length - shown.length;
  return (
    <section className={layout.tight}>
      <Subtitle2 as="h3">{say(section.title)}</Subtitle2>
      {shown.map((group, index) => (
        <div key={index} className={index > 0 ? styles.group : undefined}>
          {group.title && (
            <Text weight="semibold" size={200} block>
              {say(group.title)}
            </Text>
          )}
          <ul className={layout.list}>
            {group.items.map((item) => (
              <Item
                key={item.place}
                item={item}
                ticked={isTicked(props.ticks, props.consignment, item)}
                changed={props.changed.has(item.place)}
                {...(props.onTick ? { onTick: props.onTick } : {})}
                source={item.missing ? props.sourceOf(item.place) : undefined}
                onGoTo={props.onGoTo}
              />
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <Button size="small" onClick={() => setPages(pages + 1)}>
          {t('filing.moreLines', { count: Math.min(left, groupsPerPage) })}
        </Button>
      )}
    </section>
  );
}

const Item = memo(function Item(props: {
  readonly item: FilingItem;
  readonly ticked: boolean;
  readonly changed: boolean;
  readonly source: ValueSource | undefined;
  readonly onTick?: (item: FilingItem, on: boolean) => void;
  readonly onGoTo: (cell: string) => void;
}): ReactNode {
  const { t, say, services, notify } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { item, ticked, source, onTick } = props;
  const { value } = item;
  const title = item.label === undefined ? say(item.title) : `${item.label} ${say(item.title)}`;
  const copy = (): void => {
    services.files.copy(value ?? '').then(
      () => onTick?.(item, true),
      () => notify(t('common.copyFailed'), 'warning'),
    );
  };
  return (
    <li className={styles.item}>
      {value === undefined ? (
        <ErrorCircle16Filled className={styles.missing} aria-hidden />
      ) : onTick ? (
        <input
          type="checkbox"
          className={styles.tick}
          checked={ticked}
          aria-label={t('filing.tick', { title })}
          onChange={(event) => onTick(item, event.target.checked)}
        />
      ) : (
        <span aria-hidden />
      )}
      <span className={styles.what}>
        <Text size={200} className={layout.muted}>
          {title}
          {props.changed && <span className={styles.changed}> · {t('filing.changed')}</span>}
        </Text>
        {value === undefined ? (
          <Text className={styles.missing}>{t('filing.notFilled')}</Text>
        ) : (
          <Text className={mergeClasses(ticked && styles.typed)}>{value}</Text>
        )}
      </span>
      {value !== undefined ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<Copy16Regular />}
          aria-label={t('filing.copyValue', { title })}
          title={t('common.copy')}
          onClick={copy}
        />
      ) : (
        source && <WhereToType source={source} onGoTo={props.onGoTo} />
      )}
    </li>
  );
});

/** Leads to the place where a missing value is typed. */
export function WhereToType({ source, onGoTo }: { readonly source: ValueSource; readonly onGoTo: (cell: string) => void }): ReactNode {
  const { t, say, openView } = usePane();
  switch (source.kind) {
    case 'cell':
      return (
        <Button size="small" icon={<TableCellEdit16Regular />} onClick={() => onGoTo(source.cell)}>
          {t('filing.fillCell', { cell: source.cell })}
        </Button>
      );
    case 'settings':
      return (
        <Button size="small" onClick={() => openView('settings')}>
          {t('filing.fillSettings')}
        </Button>
      );
    case 'column':
      return <Text size={200}>{t('filing.fillColumn', { title: say(source.title) })}</Text>;
    case 'principal':
      return <Text size={200}>{t('filing.fillPrincipal')}</Text>;
    case 'computed':
      return <Text size={200}>{t('filing.fillComputed')}</Text>;
  }
}
