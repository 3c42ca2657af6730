/**
 * The database's enums and the domain's unions are the same words: this file compiles only while they are. A word that
 * one side lacks makes its line an error.
 */
import type * as domain from '@/domain/article';
import type { Channel } from '@/domain/activity';
import type { FrontSlot } from '@/domain/front-arrangement';
import type { InvitationPurpose } from '@/domain/invitation';
import type { Language } from '@/domain/language';
import type { DeskRole } from '@/domain/person';
import type { Licence } from '@/domain/publishing-checks';
import type * as stored from '@/storage/generated/enums';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? 'same' : never) : never;

export const enumParity: {
  language: Same<stored.Language, Language>;
  deskRole: Same<stored.DeskRole, DeskRole>;
  signaturePolicy: Same<stored.SignaturePolicy, domain.SignaturePolicy>;
  stage: Same<stored.Stage, domain.Stage>;
  standing: Same<stored.Standing, domain.Standing>;
  relation: Same<stored.Relation, domain.Relation>;
  signatureKind: Same<stored.SignatureKind, domain.SignatureKind>;
  signatureWeight: Same<stored.SignatureWeight, domain.SignatureWeight>;
  channel: Same<stored.Channel, Channel>;
  invitationPurpose: Same<stored.InvitationPurpose, InvitationPurpose>;
  licence: Same<stored.Licence, Licence>;
  frontSlot: Same<stored.FrontSlot, FrontSlot>;
} = {
  language: 'same',
  deskRole: 'same',
  signaturePolicy: 'same',
  stage: 'same',
  standing: 'same',
  relation: 'same',
  signatureKind: 'same',
  signatureWeight: 'same',
  channel: 'same',
  invitationPurpose: 'same',
  licence: 'same',
  frontSlot: 'same',
};
