// Calling codes of two digits (ITU-T E.164); 1 and 7 have one, the rest three.
const TWO_DIGITS = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** A phone number in groups that can be read aloud. Spaces only: no digit is added or lost. */
export function formatPhone(number: string): string {
  if (!number.startsWith('+')) return inGroups(number);
  const digits = number.slice(1);
  if (/^1\d{10}$/.test(digits)) return `+1 ${digits.slice(1, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  const length = /^[17]/.test(digits) ? 1 : TWO_DIGITS.test(digits) ? 2 : 3;
  return `+${digits.slice(0, length)} ${inGroups(digits.slice(length))}`;
}

/** Groups of three from the left; a last digit that would stand alone joins the group before it. */
function inGroups(digits: string): string {
  return digits.replace(/(\d{3})(?=\d{2})/g, '$1 ');
}
