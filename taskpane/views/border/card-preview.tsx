import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { DriverCard } from '../../../src/handover';
import { CodeDrawing } from './code-drawing';

const useStyles = makeStyles({
  // Paper: the same in every theme.
  paper: {
    width: '100%',
    maxWidth: '300px',
    boxSizing: 'border-box',
    padding: '16px',
    backgroundColor: '#ffffff',
    color: '#1a1a1a',
    border: '1px solid #8a8a8a',
    borderRadius: '8px',
    forcedColorAdjust: 'none',
    fontSize: '13px',
    lineHeight: '1.35',
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 6px' },
  },
  title: { fontSize: '16px', fontWeight: 700 },
  small: { fontSize: '11px', color: '#595959' },
  code: { padding: '0 16px' },
  rows: {
    display: 'grid',
    gridTemplateColumns: 'minmax(60px, auto) minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '2px',
    margin: '4px 0 10px',
    '& dt': { color: '#595959', fontSize: '12px' },
    '& dd': { margin: 0, fontWeight: 600 },
  },
  say: { fontWeight: 600 },
});

/** The card as it will be set, to be looked at before it is sent. */
export function CardPreview({ card, codeLabel }: { readonly card: DriverCard; readonly codeLabel: string }): ReactNode {
  const styles = useStyles();
  return (
    <article className={styles.paper} lang={card.language}>
      <p className={styles.title}>{card.title}</p>
      <p className={styles.small}>{card.informative}</p>
      <div className={styles.code}>
        <CodeDrawing text={card.qr} label={codeLabel} />
      </div>
      <dl className={styles.rows}>
        {card.rows.map(({ name, value }) => (
          <Row key={name} name={name} value={value} />
        ))}
      </dl>
      <p>{card.show}</p>
      <p className={styles.small}>{card.say.name}:</p>
      <p className={styles.say} lang="ru">
        {card.say.text}
      </p>
      <p>{card.call}</p>
      <p className={styles.small}>{card.made}</p>
    </article>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
