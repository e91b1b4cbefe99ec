import { z } from 'zod';

const flag = z.enum(['on', 'off']);

const configSchema = z.strictObject({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8787),
  NETFINDER_DATABASE: z.string().min(1).default('var/netfinder.sqlite'),
  NETFINDER_PLACES: z.string().min(1).default('var/places.sqlite'),
  NETFINDER_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  NETFINDER_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  NETFINDER_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  NETFINDER_MAIL_FROM: z.email().default('net-finder@localhost.localdomain'),
  NETFINDER_MAIL_HTTP_URL: z.url({ protocol: /^https$/ }).optional(),
  NETFINDER_FRESHNESS_DAYS: z
    .string()
    .regex(/^\d{1,4}(,\d{1,4}){4}$/, 'five numbers of days: three reminders, then aging, then stale')
    .transform((value) => value.split(',').map(Number))
    .refine(
      (days) => days.every((day, index) => day > 0 && day >= (days[index - 1] ?? 0)),
      'five rising numbers of days',
    )
    .default([150, 165, 180, 180, 270]),
  NETFINDER_REVIEWERS: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter(Boolean),
    )
    .pipe(z.array(z.email())),
  NETFINDER_SECRET: z.string().min(32).optional(),
  NETFINDER_RATE_LIMITS: flag.default('on'),
  NETFINDER_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = {
  host: string;
  port: number;
  databasePath: string;
  placesPath: string;
  /** The public address without a trailing slash; undefined: http://localhost:PORT, and loopback hosts are believed. */
  baseUrl: string | undefined;
  trustedProxies: string[];
  /** Where mails go on Node; undefined: they become files beside the database. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where mails go on Workers, which cannot speak SMTP. */
  mailHttpUrl: string | undefined;
  /** Days after a confirmation: of the reminders, and after which a listing is aging, then stale. */
  freshnessDays: FreshnessDays;
  /** Signs cookies and forms; undefined on Node: made at the first start and kept beside the database. */
  secret: string | undefined;
  /** Addresses that are reviewers with the role of a lead from the start. */
  reviewers: string[];
  rateLimits: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

export type FreshnessDays = { reminders: number[]; aging: number; stale: number };

function freshnessDaysOf(days: readonly number[]): FreshnessDays {
  const [first = 150, second = 165, third = 180, aging = 180, stale = 270] = days;
  return { reminders: [first, second, third], aging, stale };
}

export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Which browser the tests use; exported in a shell it must not keep the service from starting. */
const NOT_OURS: ReadonlySet<string> = new Set(['NETFINDER_CHROMIUM']);
const isSetting = (name: string) =>
  name === 'HOST' || name === 'PORT' || (name.startsWith('NETFINDER_') && !NOT_OURS.has(name));

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the configuration from environment variables; an empty variable means not set.
 * @throws ConfigError naming each wrong or unknown NETFINDER_* variable.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const own = Object.entries(environment).filter(([name, value]) => value && isSetting(name));
  const parsed = configSchema.safeParse(Object.fromEntries(own));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ')}: no such setting`
        : `${issue.path.join('.')}: ${issue.message}`,
    );
    throw new ConfigError(lines.join('; '));
  }
  const settings = parsed.data;
  if (settings.NETFINDER_RATE_LIMITS === 'off' && !LOOPBACK.has(settings.HOST)) {
    throw new ConfigError('NETFINDER_RATE_LIMITS: off is accepted only while HOST is a loopback address');
  }
  return {
    host: settings.HOST,
    port: settings.PORT,
    databasePath: settings.NETFINDER_DATABASE,
    placesPath: settings.NETFINDER_PLACES,
    baseUrl: settings.NETFINDER_BASE_URL,
    trustedProxies: settings.NETFINDER_TRUSTED_PROXIES,
    smtpUrl: settings.NETFINDER_SMTP_URL,
    mailFrom: settings.NETFINDER_MAIL_FROM,
    mailHttpUrl: settings.NETFINDER_MAIL_HTTP_URL,
    freshnessDays: freshnessDaysOf(settings.NETFINDER_FRESHNESS_DAYS),
    secret: settings.NETFINDER_SECRET,
    reviewers: settings.NETFINDER_REVIEWERS,
    rateLimits: settings.NETFINDER_RATE_LIMITS === 'on',
    logLevel: settings.NETFINDER_LOG_LEVEL,
  };
}
