/** The colors that an embedding page may give, as six hexadecimal digits. */
export const THEME_PARAMETERS = ['accent', 'paper', 'ink'] as const;
export type ThemeName = (typeof THEME_PARAMETERS)[number];
export type Theme = Partial<Record<ThemeName, string>>;
export type ThemeProblem = { path: ThemeName; rule: 'hex' | 'contrast' };

/** WCAG 2.2 AA for text. */
const LEAST_CONTRAST = 4.5;
const LIGHT_PAPER = 'fffdf9';
const DARK_INK = '1d2b2b';
const LIGHT_INK = 'edeae3';
const ACCENT = '0b5f5b';
const LIGHT_ACCENT = '7fd6ca';

/** Reads the colors of an address: "0b5f5b" or "#0B5F5B". Refused where text could not be read upon them. */
export function readTheme(parameters: URLSearchParams): { theme: Theme } | { problems: ThemeProblem[] } {
  const theme: Theme = {};
  const problems: ThemeProblem[] = [];
  for (const name of THEME_PARAMETERS) {
    const given = parameters.get(name)?.trim().replace(/^#/, '').toLowerCase();
    if (!given) continue;
    if (/^[0-9a-f]{6}$/.test(given)) theme[name] = given;
    else problems.push({ path: name, rule: 'hex' });
  }
  if (problems.length > 0) return { problems };
  const { accent, paper, ink } = filled(theme);
  if (contrast(ink, paper) < LEAST_CONTRAST) problems.push({ path: theme.ink ? 'ink' : 'paper', rule: 'contrast' });
  if (contrast(accent, paper) < LEAST_CONTRAST) {
    problems.push({ path: theme.accent ? 'accent' : 'paper', rule: 'contrast' });
  }
  return problems.length > 0 ? { problems } : { theme };
}

/** The colors as parameters of an address, in a fixed order. */
export function writeTheme(theme: Theme): [ThemeName, string][] {
  return THEME_PARAMETERS.flatMap((name) => (theme[name] ? [[name, theme[name]] as [ThemeName, string]] : []));
}

/** A style sheet that puts these colors in the place of ours; '' where none is given, so that ours follow the device. */
export function themeStyles(theme: Theme): string {
  if (writeTheme(theme).length === 0) return '';
  const { accent, paper, ink } = filled(theme);
  const light = luminance(paper) > 0.18;
  const values = {
    paper,
    ink,
    accent,
    soft: ink,
    focus: ink,
    warn: ink,
    panel: mix(paper, ink, 0.05),
    line: mix(paper, ink, 0.2),
    edge: mix(paper, ink, 0.6),
    tint: mix(paper, accent, 0.1),
    'on-accent': contrast('ffffff', accent) >= contrast('000000', accent) ? 'ffffff' : '000000',
  };
  const lines = Object.entries(values).map(([name, color]) => `--${name}:#${color};`);
  return `:root{color-scheme:${light ? 'light' : 'dark'};${lines.join('')}}\n`;
}

/** Colors that are not given follow the paper: dark ink on light paper, light ink on dark. */
function filled(theme: Theme): Record<ThemeName, string> {
  const paper = theme.paper ?? LIGHT_PAPER;
  const light = luminance(paper) > 0.18;
  return {
    paper,
    ink: theme.ink ?? (light ? DARK_INK : LIGHT_INK),
    accent: theme.accent ?? (light ? ACCENT : LIGHT_ACCENT),
  };
}

const channels = (color: string) => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function mix(from: string, to: string, share: number): string {
  const other = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * share));
  return mixed.map((value) => value.toString(16).padStart(2, '0')).join('');
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colors, 1 to 21, WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
