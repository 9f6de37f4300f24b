import { themes } from '../support/themes';
import { testThemes } from './testThemes';

testThemes(themes.filter(({ pageColors }) => pageColors !== undefined));
