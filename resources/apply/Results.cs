// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What calls return, in words, and text that may be shown whatever it holds.

namespace ClusterChanges
{
    using System;
    using System.Collections.Generic;
    using System.Globalization;
    using System.Text;

    internal static class Result
    {
        internal const uint Success = 0;
        internal const uint NotSupported = 1; // ERROR_INVALID_FUNCTION
        internal const uint BufferTooSmall = 122;
        internal const uint MoreData = 234;
        internal const uint Stored = 5024; // ERROR_RESOURCE_PROPERTIES_STORED

        internal const string InForceLater = "in force after the resource next comes online";

        private static readonly Dictionary<uint, string> Meanings = new Dictionary<uint, string>
        {
            { 1, "this object or this version of Windows does not support it (for a volume: the disk is no shared volume)" },
            { 2, "there is no such object" },
            { 5, "access is denied; start PowerShell as administrator, with an account that has full control of the cluster" },
            { 6, "the handle is not valid any more; the cluster service may have been restarted" },
            { 8, "there is not enough memory" },
            { 13, "the list is malformed or a value is not acceptable" },
            { 50, "the request is not supported" },
            { 87, "a value is not acceptable, or the list is malformed" },
            { 122, "the buffer is too small" },
            { 234, "the buffer is too small" },
            { 1717, "the cluster service does not know this interface" },
            { 1722, "the cluster cannot be reached; is its service running?" },
            { 1753, "the cluster service does not answer" },
            { 5004, "the resource is not online; bring it online and try again" },
            { 5005, "the node that owns it is not available" },
            { 5006, "the resource is not available" },
            { 5007, "there is no such resource" },
            { 5012, "the group is not available" },
            { 5013, "there is no such group" },
            { 5019, "the resource is online; it has to be offline for this" },
            { 5023, "its state does not allow this now" },
            { 5024, "the values are stored and " + InForceLater },
            { 5042, "there is no such node" },
            { 5045, "there is no such network" },
            { 5047, "there is no such network interface" },
            { 5050, "the node is down" },
            { 5078, "there is no such resource type" },
            { 5079, "no node that is up supports this resource type" },
        };

        internal static string Explain(uint result)
        {
            string meaning;
            string number = "error " + result.ToString(CultureInfo.InvariantCulture);
            return Meanings.TryGetValue(result, out meaning) ? number + ": " + meaning : number;
        }
    }

    // A step cannot go on. The message is a sentence without its full stop.
    internal sealed class ClusterException : Exception
    {
        internal ClusterException(string message) : base(message) { }
        internal ClusterException(string message, int result)
            : base(message + " (" + Result.Explain((uint)result) + ")") { }
    }

    // Text of a cluster, fit for one line of a console or a log.
    internal static class Shown
    {
        private const int MostLetters = 200;
        private const int MostBytes = 24;

        internal static string Text(string text)
        {
            StringBuilder shown = new StringBuilder("\"");
            for (int index = 0; index < text.Length && index < MostLetters; ++index)
            {
                char letter = text[index];
                UnicodeCategory category = char.GetUnicodeCategory(letter);
                bool hidden = category == UnicodeCategory.Control || category == UnicodeCategory.Format
                    || category == UnicodeCategory.Surrogate || category == UnicodeCategory.LineSeparator
                    || category == UnicodeCategory.ParagraphSeparator;
                if (hidden && !IsPair(text, index))
                    shown.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                else
                    shown.Append(letter);
            }
            return shown.Append(text.Length > MostLetters ? "\"..." : "\"").ToString();
        }

        internal static string Bytes(byte[] data)
        {
            StringBuilder shown = new StringBuilder(data.Length.ToString(CultureInfo.InvariantCulture) + " bytes");
            for (int index = 0; index < data.Length && index < MostBytes; ++index)
                shown.Append(index == 0 ? ": " : " ").Append(data[index].ToString("x2", CultureInfo.InvariantCulture));
            return shown.Append(data.Length > MostBytes ? " ..." : "").ToString();
        }

        private static bool IsPair(string text, int index)
        {
            return (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                || (index > 0 && char.IsSurrogatePair(text[index - 1], text[index]));
        }
    }
}
