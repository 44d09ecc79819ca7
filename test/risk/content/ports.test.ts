import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { newRanges, portFactor, portsOf } from '../../../src/risk/content/ports.ts';

const ALL = [0, 65_535];

test.each<[rule: JsonObject, ports: readonly (readonly number[])[]]>([
  [{ from_port: 22, to_port: 23, protocol: 'tcp' }, [[22, 23]]],
  [{ FromPort: '22', ToPort: '25', IpProtocol: 'tcp' }, [[22, 25]]],
  [{ port_range_min: 1, port_range_max: 2 }, [[1, 2]]],
  [{ port_from: 1, port_to: 2 }, [[1, 2]]],
  [{ start_port: 1, end_port: 2 }, [[1, 2]]],
  [{ from_port: 22, protocol: 'tcp' }, [[22, 22]]],
  [{ from_port: 0, to_port: 0, protocol: '-1' }, [ALL]],
  [{ from_port: 5, to_port: 9, IpProtocol: '-1' }, [ALL]],
  [{ from_port: 5, to_port: 9, ip_protocol: 'ALL' }, [ALL]],
  [{ from_port: 5, to_port: 9, Protocol: '*' }, [ALL]],
  [{ from_port: -1, to_port: -1, protocol: 'tcp' }, [ALL]],
  [{ from_port: 8, to_port: 0, protocol: 'icmp' }, [[443, 443]]],
  [{ from_port: 8, to_port: 0, protocol: 'ICMPv6' }, [[443, 443]]],
  [{ protocol: '1' }, [[443, 443]]],
  [{ protocol: 58 }, [[443, 443]]],
  [{ protocol: 'icmp', port: '22' }, [[443, 443]]],
  [{ ip_protocol: 'icmp', port: '22' }, [[443, 443]]],
  [{ destination_port_range: '*' }, [ALL]],
  [{ destination_port_range: '22' }, [[22, 22]]],
  [
    { destination_port_range: '', destination_port_ranges: ['80', ' 8000-9000 '] },
    [
      [80, 80],
      [8000, 9000],
    ],
  ],
  [
    { allow: [{ protocol: 'tcp', ports: ['22', '80-81'] }] },
    [
      [22, 22],
      [80, 81],
    ],
  ],
  [{ allow: [{ protocol: 'tcp' }] }, [ALL]],
  [{ allow: [{ protocol: 'icmp', ports: ['22'] }] }, [[443, 443]]],
  [{ allow: ['x'], port: '5' }, [[5, 5]]],
  [{ udp_options: [{ min: 53, max: 54 }] }, [[53, 54]]],
  [{ tcp_options: [{ destination_port_range: [{ min: 22, max: 23 }] }], protocol: '6' }, [[22, 23]]],
  [{ port: ' ALL ' }, [ALL]],
  [{ dest_port: '22' }, [[22, 22]]],
  [{ destination_port: '22' }, [[22, 22]]],
  [{ port: 'anything' }, [ALL]],
  [{ port: 'x22' }, [ALL]],
  [{ port: '22x' }, [ALL]],
  [
    { ports: ['22', 23] },
    [
      [22, 22],
      [23, 23],
    ],
  ],
  [
    { ports: ' 22 , 23' },
    [
      [22, 22],
      [23, 23],
    ],
  ],
])('%j is about its ports', (rule, ports) => {
  expect(portsOf(rule)).toEqual(ports);
});

describe('how bad it is that everybody reaches', () => {
  test.each(
    [20, 21, 22, 23, 25, 135, 139, 445, 1433, 1521, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 5432, 5439, 5601, 5672, 5900, 5984]
      .concat([5985, 5986, 6379, 6443, 7000, 7001, 8086, 9042, 9092, 9200, 9300, 10_250, 11_211, 15_672, 27_017, 27_018, 50_070])
      .map((port) => [port]),
  )('port %d', (port) => {
    expect(portFactor([[port, port]])).toBe(1);
    expect(portFactor([[port - 1, port]])).toBe(1);
    expect(portFactor([[port, port + 1]])).toBe(1);
  });

  test.each<[range: readonly [number, number], factor: number]>([
    [[80, 80], 0.08],
    [[443, 443], 0.08],
    [[80, 81], 0.5],
    [[8080, 8080], 0.5],
    [[30_000, 30_100], 0.5],
    [[30_000, 30_101], 1],
    [[0, 65_535], 1],
  ])('ports %j', (range, factor) => {
    expect(portFactor([range])).toBe(factor);
  });

  test('by the worst of them, and nothing by none', () => {
    expect(
      portFactor([
        [443, 443],
        [22, 22],
      ]),
    ).toBe(1);
    expect(portFactor([])).toBe(0);
  });
});

test('a range is new unless an earlier one held all of it', () => {
  expect(
    newRanges(
      [[20, 30]],
      [
        [20, 30],
        [22, 22],
        [19, 25],
        [25, 31],
      ],
    ),
  ).toEqual([
    [19, 25],
    [25, 31],
  ]);
});
