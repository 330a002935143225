import { useMemo, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { modulesOf, quietZone } from '../../../src/handover/pdf/qr-modules';

const useStyles = makeStyles({
  // A code is read by cameras: black on white in every theme.
  code: { display: 'block', width: '100%', height: 'auto', backgroundColor: '#ffffff', forcedColorAdjust: 'none' },
});

/** The code as a drawing, from exactly the text received. */
export function CodeDrawing({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const styles = useStyles();
  const { path, side } = useMemo(() => drawn(text), [text]);
  return (
    <svg className={styles.code} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={`M0 0h${side}v${side}h-${side}z`} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

function drawn(text: string): { readonly path: string; readonly side: number } {
  const modules = modulesOf(text);
  let path = '';
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) path += `M${column + quietZone} ${row + quietZone}h1v1h-1z`;
  return { path, side: modules.size + 2 * quietZone };
}
