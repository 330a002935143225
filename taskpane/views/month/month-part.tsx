import type { ReactNode } from 'react';
import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from '../../parts/use-layout';

const useStyles = makeStyles({
  part: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
});

/** One of the documents of the month, with its due date. */
export function MonthPart({ title, due, children }: { readonly title: string; readonly due?: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <section className={`${layout.tight} ${styles.part}`}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {due !== undefined && <Text size={200}>{due}</Text>}
      {children}
    </section>
  );
}
