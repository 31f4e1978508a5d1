// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// One thing to change: the properties of one list of an object, or the backup state of a volume.

namespace ClusterChanges
{
    using System;
    using System.Collections.Generic;
    using System.Globalization;

    internal enum Outcome { NotDone, AlreadySo, NothingKnown, NotConfirmed, Unexpected, Refused, Failed, Done, DonePending }

    internal enum Verdict { Needed, AlreadySo, Unexpected, NothingKnown }

    internal abstract class Step
    {
        internal Outcome Outcome = Outcome.NotDone;
        internal string Detail = "";
        internal string Change = ""; // what is to be done, once Look has seen what is there
        internal bool MayHaveChanged; // something was sent that may have changed the cluster

        internal abstract string Label { get; }
        internal abstract bool LeavesBackup(bool rollback);
        // Reads what is there and compares it with what is expected; Detail says what is not.
        internal abstract Verdict Look(ClusterConnection cluster, bool rollback, Action<string> note);
        // Validates, sets, reads back and compares.
        internal abstract void Set(ClusterConnection cluster, Action<string> say);
    }

    internal sealed class ListStep : Step
    {
        internal string ObjectClass, Name, Scope;
        internal uint GetCode, ValidateCode, SetCode; // no code for validation: 0
        internal PropertyList Changes, Undo, Defaults;

        private bool rollback;
        private PropertyList wanted;
        private readonly List<ListedProperty> open = new List<ListedProperty>();

        internal override string Label
        {
            get
            {
                return ObjectClass + (ObjectClass == "cluster" ? "" : " " + Shown.Text(Name)) + ", " + Scope
                    + " properties";
            }
        }

        internal override bool LeavesBackup(bool back) { return false; }

        internal override Verdict Look(ClusterConnection cluster, bool back, Action<string> note)
        {
            rollback = back;
            wanted = rollback ? Undo : Changes;
            PropertyList present = Read(cluster, note);
            open.Clear();
            List<string> changes = new List<string>(), differences = new List<string>();
            foreach (ListedProperty property in wanted.Properties)
                Compare(property, present.Find(property.Name), changes, differences);
            Change = string.Join("; ", changes.ToArray());
            Detail = string.Join("; ", differences.ToArray());
            if (wanted.Properties.Count == 0)
                return Verdict.NothingKnown;
            if (differences.Count > 0)
                return Verdict.Unexpected;
            return open.Count == 0 ? Verdict.AlreadySo : Verdict.Needed;
        }

        private PropertyList Read(ClusterConnection cluster, Action<string> note)
        {
            using (ClusterTarget target = new ClusterTarget(cluster, ObjectClass, Name))
            {
                byte[] bytes = target.Read(GetCode);
                note(Label + ", as read: " + Convert.ToBase64String(bytes));
                return new PropertyList(bytes);
            }
        }

        // What is expected is looked at first: a value that is stored and equal to the default can
        // be both what is expected and, to the eye, what a reset leads to.
        private void Compare(ListedProperty property, ListedProperty now, List<string> changes,
            List<string> differences)
        {
            ListedProperty before = (rollback ? Changes : Undo).Find(property.Name);
            ListedProperty usual = Defaults.Find(property.Name);
            bool expected = before != null && Is(now, before, usual);
            if (!expected && Is(now, property, usual))
                return;
            open.Add(property);
            changes.Add(property.IsEmpty
                ? "reset " + Shown.Text(property.Name) + ", which is " + Describe(now)
                : "set " + Shown.Text(property.Name) + " from " + Describe(now) + " to " + property.Describe());
            // After a reset the cluster answers with a default that may be unknown here.
            bool afterReset = rollback && before != null && before.IsEmpty && usual == null;
            if (!expected && !afterReset)
                differences.Add(Shown.Text(property.Name) + " is " + Describe(now) + ", expected was "
                    + DescribeExpected(before, usual));
        }

        // Whether a property is what a list says. Codes that read give defaults as values.
        private static bool Is(ListedProperty now, ListedProperty listed, ListedProperty usual)
        {
            if (!listed.IsEmpty)
                return now != null && now.Means(listed);
            return now == null || now.IsEmpty || (usual != null && now.Means(usual));
        }

        private static string Describe(ListedProperty property)
        {
            return property == null ? "not stored" : property.Describe();
        }

        private static string DescribeExpected(ListedProperty before, ListedProperty usual)
        {
            if (before == null)
                return "something that is not known";
            if (!before.IsEmpty)
                return before.Describe();
            return usual == null ? "no stored value" : "no stored value or the default " + usual.Describe();
        }

        internal override void Set(ClusterConnection cluster, Action<string> say)
        {
            byte[] list = wanted.Only(open);
            using (ClusterTarget target = new ClusterTarget(cluster, ObjectClass, Name))
            {
                Validate(target, list, say);
                MayHaveChanged = true;
                uint result = target.Write(SetCode, list);
                if (result != Result.Success && result != Result.Stored)
                    throw new ClusterException("The list was not set (" + Result.Explain(result) + ")" + WhatChanged(target));
                string old = ReadBack(target, result == Result.Stored);
                Outcome = result == Result.Stored ? Outcome.DonePending : Outcome.Done;
                Detail = (result == Result.Stored ? Result.InForceLater : "") + old;
            }
        }

        private void Validate(ClusterTarget target, byte[] list, Action<string> say)
        {
            uint result = ValidateCode == 0 ? Result.NotSupported : target.Write(ValidateCode, list);
            if (result == Result.NotSupported)
                say("  This kind of object cannot check a list beforehand; it is set without that check.");
            else if (result != Result.Success)
                throw new ClusterException("The cluster does not accept the list (" + Result.Explain(result) + ")");
        }

        // Only where the values come into force later may the cluster still answer with the old ones.
        private string ReadBack(ClusterTarget target, bool later)
        {
            PropertyList present = ReadAfter(target);
            string old = "";
            foreach (ListedProperty property in open)
            {
                ListedProperty now = present.Find(property.Name);
                if (Reached(now, property))
                    continue;
                ListedProperty before = (rollback ? Changes : Undo).Find(property.Name);
                if (!later || before == null || !Is(now, before, Defaults.Find(property.Name)))
                    throw new ClusterException("The list was set, but " + Shown.Text(property.Name) + " is now "
                        + Describe(now) + " instead of " + (property.IsEmpty ? "the default" : property.Describe()));
                old += "; until then the cluster answers with the old value of " + Shown.Text(property.Name);
            }
            return old;
        }

        private static bool Reached(ListedProperty now, ListedProperty property, ListedProperty usual)
        {
            return Is(now, property, usual) || (property.IsEmpty && usual == null);
        }

        private bool Reached(ListedProperty now, ListedProperty property)
        {
            return Reached(now, property, Defaults.Find(property.Name));
        }

        private PropertyList ReadAfter(ClusterTarget target)
        {
            try
            {
                return new PropertyList(target.Read(GetCode));
            }
            catch (ClusterException error)
            {
                throw new ClusterException("The list was set, but cannot be compared. " + error.Message);
            }
        }

        // Most objects take the properties of a list one after the other, so that those before the
        // refused one can be changed already.
        private string WhatChanged(ClusterTarget target)
        {
            PropertyList present;
            try
            {
                present = new PropertyList(target.Read(GetCode));
            }
            catch (ClusterException)
            {
                return "; whether some of it was set cannot be read";
            }
            List<string> changed = new List<string>();
            foreach (ListedProperty property in open)
            {
                ListedProperty before = (rollback ? Changes : Undo).Find(property.Name);
                ListedProperty now = present.Find(property.Name);
                bool still = before != null && Is(now, before, Defaults.Find(property.Name));
                if (!still && Reached(now, property))
                    changed.Add(Shown.Text(property.Name));
            }
            MayHaveChanged = changed.Count > 0;
            return changed.Count == 0 ? "; nothing of it was changed"
                : "; changed all the same: " + string.Join(", ", changed.ToArray());
        }
    }

    internal sealed class VolumeStep : Step
    {
        // CLUSCTL_RESOURCE_STORAGE_GET_SHARED_VOLUME_INFO: a value list of CLUS_CSV_VOLUME_INFO.
        private const uint GetCode = 0x01000225;
        // CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE: takes CLUS_SHARED_VOLUME_BACKUP_MODE.
        private const uint SetCode = 0x0140029a;
        private const uint BinarySyntax = 0x00010001;
        private const int InfoLength = 640, StateOffset = 16, FriendlyOffset = 20, FriendlyLength = 520,
            NameOffset = 540, NameLength = 100;

        internal string FriendlyName, VolumeName, Resource;
        internal uint OldState, NewState;
        internal byte[] Changes, Undo;

        private bool rollback, isReadable;

        private uint Wanted { get { return rollback ? OldState : NewState; } }

        internal override string Label
        {
            get
            {
                return "volume " + Shown.Text(FriendlyName.Length > 0 ? FriendlyName : VolumeName)
                    + " on resource " + Shown.Text(Resource);
            }
        }

        internal override bool LeavesBackup(bool back) { return (back ? OldState : NewState) == 0; }

        internal override Verdict Look(ClusterConnection cluster, bool back, Action<string> note)
        {
            rollback = back;
            Change = "set the backup state to " + Number(Wanted);
            uint state;
            try
            {
                using (ClusterTarget target = new ClusterTarget(cluster, "resource", Resource))
                    state = ReadState(target);
            }
            catch (ClusterException error)
            {
                // Not every server tells it; whoever knows it otherwise may go on with -Force.
                isReadable = false;
                Detail = "the backup state is not known. " + error.Message;
                return Verdict.Unexpected;
            }
            isReadable = true;
            note(Label + ", backup state as read: " + Number(state));
            Change = "set the backup state from " + Number(state) + " to " + Number(Wanted);
            Detail = "";
            if (state == Wanted)
                return Verdict.AlreadySo;
            uint expected = rollback ? NewState : OldState;
            if (state == expected)
                return Verdict.Needed;
            Detail = "the backup state is " + Number(state) + ", expected was " + Number(expected);
            return Verdict.Unexpected;
        }

        internal override void Set(ClusterConnection cluster, Action<string> say)
        {
            using (ClusterTarget target = new ClusterTarget(cluster, "resource", Resource))
            {
                MayHaveChanged = true;
                uint result = target.Write(SetCode, rollback ? Undo : Changes);
                if (result != Result.Success && result != Result.Stored)
                {
                    MayHaveChanged = false; // one number in one call
                    throw new ClusterException("The backup state was not set (" + Result.Explain(result) + ")");
                }
                if (isReadable)
                    ReadBack(target);
                Outcome = result == Result.Stored ? Outcome.DonePending : Outcome.Done;
                Detail = (result == Result.Stored ? Result.InForceLater : "")
                    + (isReadable ? "" : "the backup state cannot be read back");
            }
        }

        private void ReadBack(ClusterTarget target)
        {
            uint state = ReadState(target);
            if (state != Wanted)
                throw new ClusterException("The backup state was set, but is now " + Number(state) + " instead of "
                    + Number(Wanted));
        }

        private uint ReadState(ClusterTarget target)
        {
            foreach (PropertyValue value in new ListReader(target.Read(GetCode)).Values())
            {
                if (value.Syntax == BinarySyntax && value.Data.Length >= InfoLength && IsOurs(value.Data))
                    return BitConverter.ToUInt32(value.Data, StateOffset);
            }
            throw new ClusterException("The resource has no such volume");
        }

        // The path with the GUID tells volumes apart for good; the friendly name counts where there
        // is no path.
        private bool IsOurs(byte[] info)
        {
            string path = Field(info, NameOffset, NameLength).TrimEnd('\\');
            string ours = VolumeName.TrimEnd('\\');
            if (path.Length > 0 && ours.Length > 0)
                return string.Equals(path, ours, StringComparison.OrdinalIgnoreCase);
            return string.Equals(Field(info, FriendlyOffset, FriendlyLength), FriendlyName,
                StringComparison.OrdinalIgnoreCase);
        }

        private static string Field(byte[] info, int offset, int length)
        {
            byte[] field = new byte[length];
            Array.Copy(info, offset, field, 0, length);
            return PropertyValue.TextOf(field);
        }

        private static string Number(uint number) { return number.ToString(CultureInfo.InvariantCulture); }
    }
}
