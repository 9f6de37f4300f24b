import { makeStyles, tokens } from '@fluentui/react-components';

/** The tint of columns the product wrote. */
export const useOwnedStyles = makeStyles({
  cell: {
    backgroundColor: tokens.colorBrandBackground2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});
