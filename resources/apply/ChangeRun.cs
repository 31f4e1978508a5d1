// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// All steps in order: look at everything, then for each step ask, validate, set, read back.

namespace ClusterChanges
{
    using System;
    using System.Collections.Generic;

    // A line of the summary.
    public sealed class StepReport
    {
        public string Object { get; internal set; }
        public string Change { get; internal set; }
        public string Result { get; internal set; }
        public string Detail { get; internal set; }
    }

    public sealed class ChangeRun
    {
        // What Perform returns; the script's exit codes.
        public const int Succeeded = 0;
        public const int StoppedUnchanged = 1;
        public const int StoppedChanged = 2;
        public const int NotAllConfirmed = 3;

        private const string BackupWarning
            = "Leaving backup mode disregards every other backup of this volume that may be running on any node, "
            + "and can damage it. A state that a dead backup left behind clears itself after 30 minutes.";

        private readonly string clusterName;
        private readonly Func<string, string, bool> ask;
        private readonly Action<string> say;
        private readonly Action<string> note;
        private readonly List<Step> steps = new List<Step>();

        public string MadeFor { get; set; } // the cluster that the changes were made from; may be empty
        public bool Rollback { get; set; } // the lists that take everything back, from the last to the first
        public bool Force { get; set; } // go on although a value is not the expected one
        public bool ClearBackupState { get; set; } // a volume may be taken out of backup mode
        public bool MayHaveChanged
        {
            get { return steps.Exists(delegate(Step step) { return step.MayHaveChanged; }); }
        }

        // ask(object, change) is called before each step; say(line) tells a person; note(line) is for
        // the log alone. None of them is kept beyond Perform.
        public ChangeRun(string clusterName, Func<string, string, bool> ask, Action<string> say, Action<string> note)
        {
            this.clusterName = clusterName;
            this.ask = ask;
            this.say = say;
            this.note = note;
        }

        // Lists are property lists in Base64: what to set, what takes it back, the known defaults.
        public void AddList(string objectClass, string name, string scope, uint get, uint validate, uint set,
            string changes, string undo, string defaults)
        {
            steps.Add(new ListStep
            {
                ObjectClass = objectClass,
                Name = name,
                Scope = scope,
                GetCode = get,
                ValidateCode = validate,
                SetCode = set,
                Changes = new PropertyList(Convert.FromBase64String(changes)),
                Undo = new PropertyList(Convert.FromBase64String(undo)),
                Defaults = new PropertyList(Convert.FromBase64String(defaults)),
            });
        }

        // The structures are CLUS_SHARED_VOLUME_BACKUP_MODE in Base64.
        public void AddVolume(string friendlyName, string volumeName, string resource, uint oldState, uint newState,
            string changes, string undo)
        {
            steps.Add(new VolumeStep
            {
                FriendlyName = friendlyName,
                VolumeName = volumeName,
                Resource = resource,
                OldState = oldState,
                NewState = newState,
                Changes = Convert.FromBase64String(changes),
                Undo = Convert.FromBase64String(undo),
            });
        }

        public int Perform()
        {
            if (!string.IsNullOrEmpty(MadeFor))
                say("Made for the cluster " + Shown.Text(MadeFor) + ".");
            try
            {
                using (ClusterConnection cluster = new ClusterConnection(clusterName))
                    return PerformAll(cluster);
            }
            catch (ClusterException error)
            {
                say(error.Message + ".");
            }
            catch (DllNotFoundException)
            {
                say("clusapi.dll is missing. Run this script on a node, or install the feature RSAT-Clustering.");
            }
            return MayHaveChanged ? StoppedChanged : StoppedUnchanged;
        }

        public StepReport[] Reports()
        {
            List<StepReport> reports = new List<StepReport>();
            foreach (Step step in Ordered())
                reports.Add(new StepReport
                {
                    Object = step.Label,
                    Change = step.Change,
                    Result = Words[(int)step.Outcome],
                    Detail = step.Detail,
                });
            return reports.ToArray();
        }

        // By Outcome.
        private static readonly string[] Words =
        {
            "not done", "already so", "left out", "not confirmed", "unexpected", "refused", "FAILED", "done",
            "done, in force later",
        };

        private List<Step> Ordered()
        {
            List<Step> ordered = new List<Step>(steps);
            if (Rollback)
                ordered.Reverse();
            return ordered;
        }

        private int PerformAll(ClusterConnection cluster)
        {
            List<Step> needed = LookAtAll(cluster);
            if (needed == null || IsRefused(needed))
            {
                say("Nothing was changed.");
                return StoppedUnchanged;
            }
            bool all = true, first = true;
            foreach (Step step in needed)
            {
                // What was read before the first change may be old by now.
                if (!first && !LookAgain(cluster, step))
                    return MayHaveChanged ? StoppedChanged : StoppedUnchanged;
                first = false;
                if (step.Outcome == Outcome.AlreadySo)
                    continue;
                if (!Confirm(step))
                    all = false;
                else if (!Guarded(step, delegate { step.Set(cluster, say); }))
                    return MayHaveChanged ? StoppedChanged : StoppedUnchanged;
                else
                    say("  Done" + (step.Detail.Length > 0 ? ": " + step.Detail : "") + ".");
            }
            return all ? Succeeded : NotAllConfirmed;
        }

        // The steps that have something to do; null when one of them must not be done.
        private List<Step> LookAtAll(ClusterConnection cluster)
        {
            List<Step> needed = new List<Step>();
            bool stop = false;
            foreach (Step step in Ordered())
            {
                if (!Look(cluster, step))
                    stop = true;
                else if (step.Outcome == Outcome.NotDone)
                    needed.Add(step);
            }
            return stop ? null : needed;
        }

        private bool LookAgain(ClusterConnection cluster, Step step)
        {
            step.Outcome = Outcome.NotDone;
            return Look(cluster, step);
        }

        // False when the step stops the run.
        private bool Look(ClusterConnection cluster, Step step)
        {
            Verdict verdict = Verdict.NothingKnown;
            if (!Guarded(step, delegate { verdict = step.Look(cluster, Rollback, note); }))
                return false;
            switch (verdict)
            {
            case Verdict.AlreadySo:
                step.Outcome = Outcome.AlreadySo;
                return true;
            case Verdict.NothingKnown:
                step.Outcome = Outcome.NothingKnown;
                step.Detail = "what was there before is not known";
                return true;
            case Verdict.Unexpected:
                say(step.Label + ": " + step.Detail + (Force ? "; goes on because of -Force." : "."));
                if (!Force)
                    step.Outcome = Outcome.Unexpected;
                return Force;
            default:
                return true;
            }
        }

        private bool IsRefused(List<Step> needed)
        {
            bool refused = false;
            foreach (Step step in needed)
            {
                if (!step.LeavesBackup(Rollback) || ClearBackupState)
                    continue;
                step.Outcome = Outcome.Refused;
                step.Detail = "needs -ClearBackupState";
                say(step.Label + ": " + BackupWarning + " Use -ClearBackupState if no backup is running.");
                refused = true;
            }
            return refused;
        }

        private bool Confirm(Step step)
        {
            if (step.LeavesBackup(Rollback))
                say(step.Label + ": " + BackupWarning);
            if (ask(step.Label, step.Change))
            {
                say(step.Label + ": " + step.Change);
                return true;
            }
            step.Outcome = Outcome.NotConfirmed;
            return false;
        }

        private delegate void Work();

        private bool Guarded(Step step, Work work)
        {
            try
            {
                work();
                return true;
            }
            catch (ClusterException error)
            {
                step.Detail = error.Message;
            }
            catch (EntryPointNotFoundException)
            {
                step.Detail = "This version of Windows has no interface for this kind of object";
            }
            step.Outcome = Outcome.Failed;
            say(step.Label + ": " + step.Detail + ".");
            return false;
        }
    }
}
