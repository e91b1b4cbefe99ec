import type { Config } from './config.ts';
import type { Engine } from './database/engine.ts';
import type { IndexHolder } from './directory/index-holder.ts';
import type { PlacesDatabase } from './places/tables.ts';

export type Log = {
  info(event: string, fields?: Record<string, string | number | boolean | null>): void;
  error(event: string, fields?: Record<string, string | number | boolean | null>): void;
};

/** A client may make so many requests; `retryAfter` in seconds when it may not. */
export type RateLimit = (key: string) => Promise<{ allowed: true } | { allowed: false; retryAfter: number }>;

/** A file that the web build made: /assets/main-<hash>.js and the like. */
export type Assets = {
  /** The hashed public path of an entry ("main.ts" → "/assets/main-abc.js"), or undefined when it was not built. */
  pathOf(entry: string): string | undefined;
  /** Whether the basemap tiles are present. */
  hasBasemap: boolean;
};

export type Mail = {
  /** The same at every try: the Message-ID is made of it. */
  id: string;
  to: string;
  subject: string;
  text: string;
  /** An address that ends reminders in one step, for List-Unsubscribe. */
  unsubscribe: string | null;
  /** Where an answer goes; null: to us. */
  replyTo: string | null;
};

/** Sends one mail or throws; features never call it, they write into the outbox. */
export type Mailer = { send(mail: Mail): Promise<void> };

/** Everything a feature may need from outside. Entries build it; nothing else knows the runtime. */
export type Services = {
  engine: Engine;
  places: PlacesDatabase;
  index: IndexHolder;
  config: Config;
  now: () => Date;
  newId: () => string;
  /** 128 random bits as base64url: for links and salts. */
  newToken: () => string;
  mail: Mailer;
  log: Log;
  limit: RateLimit;
  /** Forms that one client may send. */
  limitPosts: RateLimit;
  /** Mails that strangers may cause to one address. */
  limitMails: RateLimit;
  /** Signs cookies and forms and hashes clients; never leaves the process. */
  secret: string;
  assets: Assets;
};
