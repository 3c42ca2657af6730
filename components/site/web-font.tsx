/**
 * The one display face. `optional`: it is there at first paint or not at all on this page, so no line ever moves; the
 * fallbacks are stretched to its measure for the reader who gets them. Chinese pages do not carry it.
 */
import type { Language } from '@/domain/language';
import { fixedAddress } from './fixed-address';

/** `nonce`: where the page's policy asks for one. */
type Props = { language: Language; nonce?: string };

export function WebFont({ language, nonce }: Props) {
  if (language === 'zh') return null;
  const address = fixedAddress('newsreader-600.woff2');
  return (
    <>
      <link rel="preload" as="font" type="font/woff2" href={address} crossOrigin="anonymous" />
      {/* Browsers hide a nonce once it has done its work; React would miss it. */}
      <style nonce={nonce} suppressHydrationWarning>
        {fontFaces(address)}
      </style>
    </>
  );
}

function fontFaces(address: string): string {
  return [
    `@font-face{font-family:Newsreader;font-weight:600;font-display:optional;src:url(${address}) format('woff2')}`,
    `@font-face{font-family:'Newsreader Georgia';src:local('Georgia Bold'),local('Georgia-Bold');${measure(88.5)}}`,
    `@font-face{font-family:'Newsreader Times';src:local('Times New Roman Bold'),local('TimesNewRomanPS-BoldMT'),local('Liberation Serif Bold');${measure(102.7)}}`,
  ].join('');
}

/** Newsreader stands 73.5 % above and 26.5 % below the line; `size-adjust` would stretch that too. */
function measure(size: number): string {
  const part = (percent: number) => `${Math.round((percent / size) * 1000) / 10}%`;
  return `size-adjust:${size}%;ascent-override:${part(73.5)};descent-override:${part(26.5)};line-gap-override:0%`;
}
