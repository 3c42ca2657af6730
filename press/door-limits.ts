/** What the front door takes of anybody: sizes, times, numbers. */
import type { ServerOptions } from 'node:http';
import { largestPicture, megabyte } from '@/domain/picture-limits';

export type DoorLimits = {
  /** Of one message's head, its first line included, in bytes. */
  headBytes: number;
  headers: number;
  /** Of what the newsroom is sent, in bytes. */
  bodyBytes: number;
  /** In milliseconds: for the head, for the whole message, between two messages, without a byte in either direction. */
  headTime: number;
  messageTime: number;
  idleTime: number;
  silentTime: number;
  /** Connections in all, and of one client that comes directly. */
  connections: number;
  connectionsOfOne: number;
};

/** A proxy keeps its connections for a minute: closed here first, one could be closed under a message. */
const idleTimes = { direct: 10_000, 'by a proxy': 75_000 };

export function doorLimits(clientsCome: keyof typeof idleTimes = 'direct'): DoorLimits {
  return {
    headBytes: 16_384,
    headers: 100,
    // A picture with the words that come with it; next.config.js has the same.
    bodyBytes: largestPicture + megabyte,
    headTime: 10_000,
    messageTime: 300_000,
    idleTime: idleTimes[clientsCome],
    silentTime: 120_000,
    connections: 10_000,
    connectionsOfOne: 250,
  };
}

export function serverOptions({ headBytes, headTime, messageTime, idleTime }: DoorLimits): ServerOptions {
  return {
    maxHeaderSize: headBytes,
    headersTimeout: headTime,
    requestTimeout: messageTime,
    keepAliveTimeout: idleTime,
    // How often Node looks at the two times.
    connectionsCheckingInterval: Math.min(2000, headTime),
  };
}
