import { useMemo, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A code is read on white, whatever the theme.
  picture: { width: '72px', height: '72px', flexShrink: 0, objectFit: 'contain', backgroundColor: '#fff', borderRadius: tokens.borderRadiusSmall },
});

/** The code as it stands in the document. */
export function CodePicture({ png, label }: { readonly png: Uint8Array; readonly label: string }): ReactNode {
  const styles = useStyles();
  const address = useMemo(() => {
    let text = '';
    for (const byte of png) text += String.fromCharCode(byte);
    return `data:image/png;base64,${btoa(text)}`;
  }, [png]);
  return <img className={styles.picture} src={address} alt={label} />;
}
