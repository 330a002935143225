import type { ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular, type FluentIcon } from '@fluentui/react-icons';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    overflow: 'hidden',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  list: { flexGrow: 1, minWidth: 0 },
  last: { marginLeft: 'auto' },
});

export interface TabOfBar<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Shown in place of the label, at the end of the bar, and never hidden. */
  readonly icon?: FluentIcon;
}

/** The sections of the pane as tabs; those a narrow pane has no room for stand in a menu. */
export function TabBar<Name extends string>(props: {
  readonly tabs: readonly TabOfBar<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  readonly label: string;
  readonly moreLabel: string;
}): ReactNode {
  const { tabs, selected, onSelect } = props;
  const styles = useStyles();
  const select = (name: unknown): void => {
    const known = tabs.find((tab) => tab.name === name);
    if (known) onSelect(known.name);
  };
  const ofLabel = tabs.filter(({ icon }) => !icon);
  const ofIcon = tabs.filter(({ icon }) => icon);
  return (
    <Overflow minimumVisible={1} padding={48}>
      <nav className={styles.bar} aria-label={props.label}>
        <TabList className={styles.list} selectedValue={selected} onTabSelect={(_, data) => select(data.value)}>
          {ofLabel.map(({ name, label }) => (
            <OverflowItem key={name} id={name} priority={name === selected ? 2 : 1}>
              <Tab id={`tab-${name}`} value={name} aria-controls={`view-${name}`}>
                {label}
              </Tab>
            </OverflowItem>
          ))}
          {ofIcon.map(({ name, label, icon: Icon }) => (
            <OverflowItem key={name} id={name} priority={3}>
              <Tab
                id={`tab-${name}`}
                value={name}
                className={styles.last}
                {...(Icon ? { icon: <Icon /> } : {})}
                aria-label={label}
                title={label}
                aria-controls={`view-${name}`}
              />
            </OverflowItem>
          ))}
        </TabList>
        <MoreTabs tabs={ofLabel} label={props.moreLabel} onSelect={select} />
      </nav>
    </Overflow>
  );
}

function MoreTabs(props: {
  readonly tabs: readonly TabOfBar<string>[];
  readonly label: string;
  readonly onSelect: (name: string) => void;
}): ReactNode {
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  if (!isOverflowing) return null;
  return (
    <span ref={ref}>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={props.label} title={props.label} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {props.tabs.map((tab) => (
              <HiddenTab key={tab.name} tab={tab} onSelect={props.onSelect} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}

function HiddenTab({ tab, onSelect }: { readonly tab: TabOfBar<string>; readonly onSelect: (name: string) => void }): ReactNode {
  if (useIsOverflowItemVisible(tab.name)) return null;
  return <MenuItem onClick={() => onSelect(tab.name)}>{tab.label}</MenuItem>;
}
