import { describe, expect, it } from 'vitest';
import { scan, told } from './scan.ts';

describe('after a stray quote', () => {
  it('one row is lost, and the cell is named', () => {
    const { flaws, cells } = scan('a,b\n1,"x"y\n2,z\n');
    expect(told(flaws)).toEqual(['stray-quote 2:3']);
    expect(flaws[0]?.text).toBe('"x"y');
    expect(cells).toEqual([
      ['a', 'b'],
      ['2', 'z'],
    ]);
  });

  it('that takes in the next quoted cell, reading goes on below the line on which it opened', () => {
    const { flaws, cells } = scan('a,b\n1,"x\n2,"y"\n3,z\n');
    expect(told(flaws)).toEqual(['stray-quote 2:3']);
    expect(cells).toEqual([
      ['a', 'b'],
      ['2', 'y'],
      ['3', 'z'],
    ]);
  });

  it('that is never closed, the line is its own', () => {
    const { flaws, cells } = scan('a,b\n1,"x\n2,y\n3,z\n');
    expect(told(flaws)).toEqual(['open-quote 2:3']);
    expect(cells).toEqual([
      ['a', 'b'],
      ['2', 'y'],
      ['3', 'z'],
    ]);
  });

  it('in the last line', () => {
    const { flaws, cells } = scan('a,b\n1,2\n3,"x');
    expect(told(flaws)).toEqual(['open-quote 3:3']);
    expect(cells).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('in a record that began above', () => {
    const { flaws, lines } = scan('"a\nb","c"d\ne,f\n');
    expect(told(flaws)).toEqual(['stray-quote 2:4']);
    expect(lines).toEqual([3]);
  });

  it('whose pair swallows whole rows, the row is kept and warned of', () => {
    const { flaws, cells } = scan('i,p,v\n1,2,"3\n4,5,6\n7,8,9\n10,11",12\n13,14,15\n', { width: 2 });
    expect(flaws).toMatchObject([{ what: 'swallowed', line: 2, column: 5, lineCount: 4, text: '"3' }]);
    expect(cells).toHaveLength(3);
  });

  it('prose of several lines with a comma in each is no swallowed row', () => {
    expect(scan('id,text\n1,"one, two\nthree, four\nfive,\nsix"\n', { width: 1 }).flaws).toEqual([]);
  });

  describe('whose pair swallows one row', () => {
    const swallowed = (...rows: readonly string[]) => {
      const [head = ''] = rows;
      return told(scan(rows.join('\n'), { width: head.split(',').length - 1 }).flaws);
    };

    it.each([
      ['at the end', 'indicator,period,value,note', 'A-1,2025-01,3,"x', 'A-1,2025-02,4,y"'],
      ['with nothing in it', 'indicator,period,value,note', 'A-1,2025-01,3,"', 'A-1,2025-02,4,"'],
      ['of another id and with decimals', 'indicator,period,value,note', 'A-1,2025-01,3,"x', 'BC,2025-02,-4.5,y"'],
      ['between texts', 'indicator,period,note,value', 'A-1,2025-01,"x,3', 'A-1,2025-02,y",4'],
      ['and with it its value', 'indicator,period,value', 'A-1,2025-01,"3', 'A-1,2025-02,4"'],
      ['and one more', 'indicator,period,note,value', 'A-1,2025-01,"x,3', 'A-1,2025-02,y,4', 'A-1,2025-03,z",5'],
      ['of indicators', 'id,name,component,level', 'M1,Patrols,Military,"output', 'M2,Posts,Military,output"'],
      ['of dates', 'id,title,start,end,note', 'E1,Review,2025-01-02,2025-02-03,"x', 'E2,Audit,2025-03-04,2025-04-05,"'],
    ])('%s, it is warned of', (_, ...rows) => {
      expect(swallowed(...rows)).toEqual([expect.stringMatching(/^swallowed 2:\d+$/)]);
    });

    it.each([
      ['with as many commas', 'A-1,2025-01,3,"checked by A, B, C, and D', 'seen by Beni, Goma, Bunia, and Uvira"'],
      ['of numbers', 'A-1,2025-01,3,"sectors', '2, 3, 4, and 5"'],
      ['with decimal commas', 'A-1,2025-01,"env. 10,5 km, soit', '3,2 heures",4'],
      ['at the beginning', '"A', '1",2025-01,3,x'],
      ['of addresses', 'A-1,2025-01,3,"Camp 4', 'Road 7, Goma, North Kivu, DRC"'],
    ])('a text of several lines %s is none', (_, ...rows) => {
      expect(swallowed('indicator,period,value,note', ...rows, 'A-1,2025-03,5,z')).toEqual([]);
    });
  });

  it('any number of them cost one row each, in linear time', () => {
    const text = `a,b\n${'1,"x\n2,y"z\n'.repeat(100_000)}`;
    const { flaws, cells } = scan(text, { size: 65_536 });
    expect(flaws).toHaveLength(100_000);
    expect(cells).toHaveLength(100_001);
  }, 20_000);
});
