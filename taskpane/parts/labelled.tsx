import type { ReactNode } from 'react';
import { Caption1Strong } from '@fluentui/react-components';
import { useLayout } from './use-layout';

/** A small heading with its contents below. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <Caption1Strong as="h3" className={layout.muted} style={{ margin: 0 }}>
        {label}
      </Caption1Strong>
      {children}
    </section>
  );
}
