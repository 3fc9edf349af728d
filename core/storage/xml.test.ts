import { expect, test } from 'vitest';
import { childrenOf, escaped, readXml, textOf, XmlError } from './xml.ts';

test('an answer of S3 is read', () => {
  const list = readXml(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>
    <!-- <Key>no</Key> --><s3:ListBucketResult xmlns:s3="http://s3.amazonaws.com/doc/2006-03-01/">
      <Name>a</Name><Prefix/><IsTruncated >true</IsTruncated>
      <Contents><Key>a/b&amp;&#65;&#x1F600;</Key><Owner><Key>not this one</Key></Owner></Contents>
      <Contents><Key><![CDATA[c/<d>]]></Key></Contents>
    </s3:ListBucketResult>
`);
  expect(list.name).toBe('ListBucketResult');
  expect(textOf(list, 'IsTruncated')).toBe('true');
  expect(textOf(list, 'Prefix')).toBe('');
  expect(textOf(list, 'Key')).toBeNull();
  expect(childrenOf(list, 'Contents').map((one) => textOf(one, 'Key'))).toEqual([
    'a/b&A😀',
    'c/<d>',
  ]);
});

test.each([
  '',
  'not found',
  '<a>',
  '<a></b>',
  '</a>',
  '<a/><b/>',
  '<a/>more',
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  '<a>&b;</a>',
  '<a>& b</a>',
  '<a>&#0;</a>',
  '<a>&#x110000;</a>',
  '<a b=c/>',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
  '<'.repeat(10_000),
  '<a>'.repeat(10_000),
  `<a ${'b="c" '.repeat(5_000)}`,
])('%.40s is not taken for one', (text) => {
  expect(() => readXml(text)).toThrow(XmlError);
});

test('what is written comes back', () => {
  const text = `"a"<b>&'c'`;
  expect(readXml(`<x>${escaped(text)}</x>`).text).toBe(text);
});
