import type { ReactNode } from 'react';
import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from '../../parts/use-layout';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
  },
});

/** One part of the settings: a heading, a sentence, the fields. */
export function Section(props: { readonly title: string; readonly text?: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <section className={styles.root}>
      <div>
        <Subtitle2 as="h2" block>
          {props.title}
        </Subtitle2>
        {props.text && (
          <Text size={200} className={layout.muted}>
            {props.text}
          </Text>
        )}
      </div>
      {props.children}
    </section>
  );
}
