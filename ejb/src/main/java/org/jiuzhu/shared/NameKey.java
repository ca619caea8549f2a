package org.jiuzhu.shared;

/**
 * A name as it is looked for: in simplified script, by the first letters of its pinyin, and by the pinyin whole.
 *
 * @param simplified without points and spaces
 * @param initials small letters, one for each character
 * @param pinyin small letters without tones or spaces
 */
public record NameKey(String simplified, String initials, String pinyin) {}
