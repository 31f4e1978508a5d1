// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Runs what a generated script carries: reads its steps as PowerShell would, and hands them to the
// engine that was compiled from the same script.
//
//   ApplyHarness ENGINE.dll SCRIPT [rollback] [force] [clear] [deny=N] [what-if] [cluster=NAME]
//
// deny=N answers the Nth question (from 1) with no; what-if answers all with no. Prints what the
// engine says, "note" lines, "ask" lines and the summary, in order; the exit code is the engine's.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text;

internal sealed class Literals
{
    // What PowerShell takes for an apostrophe.
    private const string Quotes = "'\u2018\u2019\u201a\u201b";
    private readonly string text;
    private int at;

    internal Literals(string text) { this.text = text; }

    internal List<Dictionary<string, object>> Steps()
    {
        List<Dictionary<string, object>> steps = new List<Dictionary<string, object>>();
        Expect("@(");
        while (!Takes(")"))
            steps.Add(Step());
        return steps;
    }

    private Dictionary<string, object> Step()
    {
        Dictionary<string, object> step = new Dictionary<string, object>();
        Expect("@{");
        while (!Takes("}"))
        {
            string key = Word();
            Expect("=");
            step.Add(key, Value());
        }
        return step;
    }

    internal object Value()
    {
        Skip();
        if (Takes("("))
        {
            StringBuilder sum = new StringBuilder(Text());
            while (Takes("+"))
                sum.Append(Takes("[char]") ? ((char)Number()).ToString() : Text());
            Expect(")");
            return sum.ToString();
        }
        return Quotes.IndexOf(text[at]) >= 0 ? (object)Text() : Number();
    }

    private string Text()
    {
        Skip();
        if (Quotes.IndexOf(text[at++]) < 0)
            throw new FormatException("A text must begin at " + at);
        StringBuilder value = new StringBuilder();
        while (Quotes.IndexOf(text[at]) < 0 || Quotes.IndexOf(text[at + 1]) >= 0)
        {
            if (Quotes.IndexOf(text[at]) >= 0)
                ++at;
            value.Append(text[at++]);
        }
        ++at;
        return value.ToString();
    }

    private uint Number()
    {
        string word = Word();
        return word.StartsWith("0x", StringComparison.Ordinal)
            ? uint.Parse(word.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : uint.Parse(word, CultureInfo.InvariantCulture);
    }

    private string Word()
    {
        Skip();
        int start = at;
        while (char.IsLetterOrDigit(text[at]))
            ++at;
        return text.Substring(start, at - start);
    }

    private void Skip()
    {
        while (text[at] == ' ' || text[at] == '\r' || text[at] == '\n')
            ++at;
    }

    private bool Takes(string what)
    {
        Skip();
        if (string.CompareOrdinal(text, at, what, 0, what.Length) != 0)
            return false;
        at += what.Length;
        return true;
    }

    private void Expect(string what)
    {
        if (!Takes(what))
            throw new FormatException("\"" + what + "\" must come at " + at);
    }
}

internal static class ApplyHarness
{
    private static string After(string script, string start)
    {
        int at = script.IndexOf("\r\n" + start, StringComparison.Ordinal);
        if (at < 0)
            throw new FormatException("The script has no \"" + start + "\"");
        return script.Substring(at + 2 + start.Length);
    }

    private static void Call(object target, string method, params object[] arguments)
    {
        target.GetType().GetMethod(method).Invoke(target, arguments);
    }

    private static void Add(object run, Dictionary<string, object> step)
    {
        if ((string)step["Kind"] == "volume")
            Call(run, "AddVolume", step["FriendlyName"], step["VolumeName"], step["Resource"], step["OldState"],
                step["NewState"], step["Changes"], step["Undo"]);
        else
            Call(run, "AddList", step["Class"], step["Name"], step["Scope"], step["Get"], step["Validate"],
                step["Set"], step["Changes"], step["Undo"], step["Defaults"]);
    }

    private static object Get(object target, string name)
    {
        return target.GetType().GetProperty(name).GetValue(target, null);
    }

    private static int Main(string[] words)
    {
        string script = File.ReadAllText(words[1], Encoding.UTF8);
        List<string> options = new List<string>(words).GetRange(2, words.Length - 2);
        string cluster = "";
        int denied = 0, asked = 0;
        foreach (string option in options)
        {
            if (option.StartsWith("cluster=", StringComparison.Ordinal))
                cluster = option.Substring(8);
            if (option.StartsWith("deny=", StringComparison.Ordinal))
                denied = int.Parse(option.Substring(5), CultureInfo.InvariantCulture);
        }
        string name = (string)new Literals(After(script, "$namespace = ")).Value() + ".ChangeRun";
        Func<string, string, bool> ask = delegate(string target, string change)
        {
            Console.WriteLine("ask " + target + " | " + change);
            return ++asked != denied && !options.Contains("what-if");
        };
        Action<string> say = delegate(string line) { Console.WriteLine("say " + line); };
        Action<string> note = delegate(string line) { Console.WriteLine("note " + line); };
        object run = Activator.CreateInstance(Assembly.LoadFrom(words[0]).GetType(name, true), cluster, ask, say, note);
        foreach (string property in new[] { "Rollback", "Force", "ClearBackupState" })
            run.GetType().GetProperty(property).SetValue(run,
                options.Contains(property == "ClearBackupState" ? "clear" : property.ToLowerInvariant()), null);
        run.GetType().GetProperty("MadeFor").SetValue(run, new Literals(After(script, "$madeFor = ")).Value(), null);
        foreach (Dictionary<string, object> step in new Literals(After(script, "$steps = ")).Steps())
            Add(run, step);
        int code = (int)run.GetType().GetMethod("Perform").Invoke(run, null);
        foreach (object report in (Array)run.GetType().GetMethod("Reports").Invoke(run, null))
            Console.WriteLine("report " + Get(report, "Result") + " | " + Get(report, "Object") + " | "
                + Get(report, "Change") + " | " + Get(report, "Detail"));
        Console.WriteLine((bool)Get(run, "MayHaveChanged") ? "changed" : "unchanged");
        return code;
    }
}
