import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-1px',
    },
  },
});

/** The focus ring of our own buttons, the same as Fluent's. */
export function useFocusRing(): string {
  return useStyles().ring;
}
