const digits = '零一二三四五六七八九';
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };

/** 九十 and 90 are the same figure; what is no whole number stays as it is written. */
export function chineseNumber(text: string): string {
  const written = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (/[点半]/u.test(written)) return written;
  // 二零二六: digits in a row, as years are written.
  if (![...written].some((character) => character in units))
    return [...written].map((character) => digits.indexOf(character)).join('');
  let whole = 0;
  let section = 0;
  let digit = 0;
  for (const character of written) {
    const unit = units[character];
    if (unit === undefined) digit = digits.indexOf(character);
    else if (unit < 10_000) {
      section += (digit || 1) * unit;
      digit = 0;
    } else {
      whole = (whole + section + digit || 1) * unit;
      section = 0;
      digit = 0;
    }
  }
  return String(whole + section + digit);
}
