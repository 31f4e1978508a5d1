// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Property lists and value lists: read with every length checked, and compared by meaning.
//
//   property list: count, then for each property a name entry, value entries and an end mark
//   value list:    value entries and an end mark
//   entry:         syntax (type in the high word, format in the low one), length, data, padding to 4

namespace ClusterChanges
{
    using System;
    using System.Collections.Generic;
    using System.Globalization;
    using System.IO;
    using System.Text;

    internal sealed class PropertyValue
    {
        internal const uint NameSyntax = 0x00040003;
        internal const uint Dword = 2, Sz = 3, ExpandSz = 4, MultiSz = 5, ULargeInteger = 6, Long = 7,
            ExpandedSz = 8, LargeInteger = 10, Word = 11, FileTime = 12;

        internal uint Syntax;
        internal byte[] Data;

        internal uint Format { get { return Syntax & 0xFFFF; } }
        internal bool IsText { get { return Format == Sz || Format == ExpandSz || Format == ExpandedSz; } }

        internal bool Means(PropertyValue other)
        {
            if (Syntax != other.Syntax)
                return false;
            if (IsText)
                return string.Equals(TextOf(Data), TextOf(other.Data), StringComparison.Ordinal);
            if (Format == MultiSz)
                return string.Equals(string.Join("\0", StringsOf(Data)), string.Join("\0", StringsOf(other.Data)),
                    StringComparison.Ordinal);
            return SameBytes(Data, other.Data);
        }

        internal string Describe()
        {
            if (Data.Length == 0)
                return "nothing";
            if (IsText)
                return Shown.Text(TextOf(Data));
            if (Format == MultiSz)
            {
                List<string> shown = new List<string>();
                foreach (string text in StringsOf(Data))
                    shown.Add(Shown.Text(text));
                return "{" + string.Join(", ", shown.ToArray()) + "}";
            }
            return DescribeNumber() ?? Shown.Bytes(Data);
        }

        private string DescribeNumber()
        {
            CultureInfo plain = CultureInfo.InvariantCulture;
            if (Format == Dword && Data.Length == 4)
                return BitConverter.ToUInt32(Data, 0).ToString(plain);
            if (Format == Long && Data.Length == 4)
                return BitConverter.ToInt32(Data, 0).ToString(plain);
            if (Format == Word && Data.Length == 2)
                return BitConverter.ToUInt16(Data, 0).ToString(plain);
            if ((Format == ULargeInteger || Format == FileTime) && Data.Length == 8)
                return BitConverter.ToUInt64(Data, 0).ToString(plain);
            if (Format == LargeInteger && Data.Length == 8)
                return BitConverter.ToInt64(Data, 0).ToString(plain);
            return null;
        }

        internal static bool SameBytes(byte[] left, byte[] right)
        {
            if (left.Length != right.Length)
                return false;
            for (int index = 0; index < left.Length; ++index)
            {
                if (left[index] != right[index])
                    return false;
            }
            return true;
        }

        // Up to the first NUL or the last whole unit.
        internal static string TextOf(byte[] data)
        {
            return TextFrom(data, 0);
        }

        // Unit by unit, so that a lone surrogate stays what it is.
        private static string TextFrom(byte[] data, int start)
        {
            StringBuilder text = new StringBuilder();
            for (int index = start; index + 1 < data.Length; index += 2)
            {
                char unit = (char)(data[index] | data[index + 1] << 8);
                if (unit == '\0')
                    break;
                text.Append(unit);
            }
            return text.ToString();
        }

        // Up to the first empty one.
        internal static string[] StringsOf(byte[] data)
        {
            List<string> strings = new List<string>();
            int start = 0;
            for (string text = TextFrom(data, 0); text.Length > 0; text = TextFrom(data, start))
            {
                strings.Add(text);
                start += 2 * (text.Length + 1);
            }
            return strings.ToArray();
        }
    }

    internal sealed class ListedProperty
    {
        internal string Name;
        internal List<PropertyValue> Values = new List<PropertyValue>();
        internal int Start, End; // its bytes in the list, with its end mark

        // A value without data: the stored value is to go away. In an answer: an empty value.
        internal bool IsEmpty
        {
            get { return Values.Count > 0 && Values[0].Data.Length == 0; }
        }

        // What the server makes of an expandable text does not count.
        internal bool Means(ListedProperty other)
        {
            List<PropertyValue> mine = Stored(Values), its = Stored(other.Values);
            if (mine.Count != its.Count)
                return false;
            for (int index = 0; index < mine.Count; ++index)
            {
                if (!mine[index].Means(its[index]))
                    return false;
            }
            return true;
        }

        internal string Describe()
        {
            List<string> shown = new List<string>();
            foreach (PropertyValue value in Stored(Values))
                shown.Add(value.Describe());
            return shown.Count == 0 ? "nothing" : string.Join("; ", shown.ToArray());
        }

        private static List<PropertyValue> Stored(List<PropertyValue> values)
        {
            return values.FindAll(delegate(PropertyValue value) { return value.Format != PropertyValue.ExpandedSz; });
        }
    }

    internal sealed class PropertyList
    {
        internal readonly List<ListedProperty> Properties = new List<ListedProperty>();
        private readonly byte[] bytes;

        // No bytes at all are an empty list.
        internal PropertyList(byte[] bytes)
        {
            this.bytes = bytes;
            if (bytes.Length == 0)
                return;
            ListReader reader = new ListReader(bytes);
            uint count = reader.Number();
            for (uint index = 0; index < count; ++index)
                Properties.Add(reader.Property());
        }

        // Names compare without case.
        internal ListedProperty Find(string name)
        {
            foreach (ListedProperty property in Properties)
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                    return property;
            }
            return null;
        }

        // A list of some of these properties, with their bytes as they are.
        internal byte[] Only(List<ListedProperty> chosen)
        {
            if (chosen.Count == Properties.Count)
                return bytes;
            MemoryStream list = new MemoryStream();
            list.Write(BitConverter.GetBytes((uint)chosen.Count), 0, 4);
            foreach (ListedProperty property in chosen)
                list.Write(bytes, property.Start, property.End - property.Start);
            int last = Properties[Properties.Count - 1].End;
            list.Write(bytes, last, bytes.Length - last); // the end mark of the list, where there is one
            return list.ToArray();
        }
    }

    internal sealed class ListReader
    {
        private readonly byte[] bytes;
        private int position;

        internal ListReader(byte[] bytes) { this.bytes = bytes; }

        internal uint Number()
        {
            if (bytes.Length - position < 4)
                throw Broken("ends too early");
            uint number = BitConverter.ToUInt32(bytes, position);
            position += 4;
            return number;
        }

        internal ListedProperty Property()
        {
            ListedProperty property = new ListedProperty { Start = position };
            PropertyValue name = Entry(Number());
            if (name.Syntax != PropertyValue.NameSyntax)
                throw Broken("has something else where a name must be");
            property.Name = PropertyValue.TextOf(name.Data);
            for (uint syntax = Number(); syntax != 0; syntax = Number())
                property.Values.Add(Entry(syntax));
            property.End = position;
            return property;
        }

        // The entries of a value list.
        internal List<PropertyValue> Values()
        {
            List<PropertyValue> values = new List<PropertyValue>();
            if (bytes.Length == 0)
                return values;
            for (uint syntax = Number(); syntax != 0; syntax = Number())
                values.Add(Entry(syntax));
            return values;
        }

        private PropertyValue Entry(uint syntax)
        {
            uint length = Number();
            if (length > (uint)(bytes.Length - position))
                throw Broken("has a value that is longer than the list");
            PropertyValue value = new PropertyValue { Syntax = syntax, Data = new byte[length] };
            Array.Copy(bytes, position, value.Data, 0, (int)length);
            int padding = (4 - (int)(length % 4)) % 4;
            if (padding > bytes.Length - position - (int)length)
                throw Broken("ends too early");
            position += (int)length + padding;
            return value;
        }

        private ClusterException Broken(string what)
        {
            return new ClusterException("A list " + what + " (byte "
                + position.ToString(CultureInfo.InvariantCulture) + " of "
                + bytes.Length.ToString(CultureInfo.InvariantCulture) + ")");
        }
    }
}
