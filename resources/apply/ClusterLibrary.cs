// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The cluster's own interface: the functions of clusapi.h that are needed and no others, with the
// header's parameters, and handles that are always closed.

namespace ClusterChanges
{
    using System;
    using System.Runtime.InteropServices;

    internal static class ClusterLibrary
    {
        private const string Library = "clusapi.dll";

        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern IntPtr OpenCluster(string lpszClusterName);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern IntPtr OpenClusterNode(IntPtr hCluster, string lpszNodeName);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern IntPtr OpenClusterGroup(IntPtr hCluster, string lpszGroupName);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern IntPtr OpenClusterResource(IntPtr hCluster, string lpszResourceName);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern IntPtr OpenClusterNetwork(IntPtr hCluster, string lpszNetworkName);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern IntPtr OpenClusterNetInterface(IntPtr hCluster, string lpszInterfaceName);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern IntPtr OpenClusterGroupSet(IntPtr hCluster, string lpszGroupSetName);

        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool CloseCluster(IntPtr hCluster);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool CloseClusterNode(IntPtr hNode);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool CloseClusterGroup(IntPtr hGroup);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool CloseClusterResource(IntPtr hResource);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool CloseClusterNetwork(IntPtr hNetwork);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool CloseClusterNetInterface(IntPtr hNetInterface);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool CloseClusterGroupSet(IntPtr hGroupSet);

        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterControl(IntPtr hCluster, IntPtr hHostNode, uint dwControlCode,
            byte[] lpInBuffer, uint nInBufferSize, [Out] byte[] lpOutBuffer, uint nOutBufferSize,
            out uint lpBytesReturned);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterNodeControl(IntPtr hNode, IntPtr hHostNode, uint dwControlCode,
            byte[] lpInBuffer, uint nInBufferSize, [Out] byte[] lpOutBuffer, uint nOutBufferSize,
            out uint lpBytesReturned);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterGroupControl(IntPtr hGroup, IntPtr hHostNode, uint dwControlCode,
            byte[] lpInBuffer, uint nInBufferSize, [Out] byte[] lpOutBuffer, uint nOutBufferSize,
            out uint lpBytesReturned);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterResourceControl(IntPtr hResource, IntPtr hHostNode,
            uint dwControlCode, byte[] lpInBuffer, uint cbInBufferSize, [Out] byte[] lpOutBuffer,
            uint cbOutBufferSize, out uint lpBytesReturned);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterResourceTypeControl(IntPtr hCluster,
            string lpszResourceTypeName, IntPtr hHostNode, uint dwControlCode, byte[] lpInBuffer,
            uint nInBufferSize, [Out] byte[] lpOutBuffer, uint nOutBufferSize, out uint lpBytesReturned);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterNetworkControl(IntPtr hNetwork, IntPtr hHostNode,
            uint dwControlCode, byte[] lpInBuffer, uint nInBufferSize, [Out] byte[] lpOutBuffer,
            uint nOutBufferSize, out uint lpBytesReturned);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterNetInterfaceControl(IntPtr hNetInterface, IntPtr hHostNode,
            uint dwControlCode, byte[] lpInBuffer, uint nInBufferSize, [Out] byte[] lpOutBuffer,
            uint nOutBufferSize, out uint lpBytesReturned);
        [DllImport(Library, CharSet = CharSet.Unicode, SetLastError = true)]
        internal static extern uint ClusterGroupSetControl(IntPtr hGroupSet, IntPtr hHostNode,
            uint dwControlCode, byte[] lpInBuffer, uint cbInBufferSize, [Out] byte[] lpOutBuffer,
            uint cbOutBufferSize, out uint lpBytesReturned);
    }

    internal delegate IntPtr OpenFunction(IntPtr cluster, string name);
    internal delegate bool CloseFunction(IntPtr handle);
    internal delegate uint ControlFunction(IntPtr handle, IntPtr hostNode, uint code, byte[] input,
        uint inputSize, byte[] output, uint outputSize, out uint returned);

    // How objects of a class are opened, asked and closed.
    internal sealed class ClassRow
    {
        internal readonly string Word;
        internal readonly OpenFunction Open; // null: the cluster's own handle
        internal readonly CloseFunction Close;
        internal readonly ControlFunction Control; // null: ClusterResourceTypeControl

        private ClassRow(string word, OpenFunction open, CloseFunction close, ControlFunction control)
        {
            Word = word;
            Open = open;
            Close = close;
            Control = control;
        }

        private static readonly ClassRow[] Rows =
        {
            new ClassRow("cluster", null, null, ClusterLibrary.ClusterControl),
            new ClassRow("node", ClusterLibrary.OpenClusterNode, ClusterLibrary.CloseClusterNode,
                ClusterLibrary.ClusterNodeControl),
            new ClassRow("group", ClusterLibrary.OpenClusterGroup, ClusterLibrary.CloseClusterGroup,
                ClusterLibrary.ClusterGroupControl),
            new ClassRow("resource", ClusterLibrary.OpenClusterResource,
                ClusterLibrary.CloseClusterResource, ClusterLibrary.ClusterResourceControl),
            new ClassRow("resourceType", null, null, null),
            new ClassRow("network", ClusterLibrary.OpenClusterNetwork,
                ClusterLibrary.CloseClusterNetwork, ClusterLibrary.ClusterNetworkControl),
            new ClassRow("networkInterface", ClusterLibrary.OpenClusterNetInterface,
                ClusterLibrary.CloseClusterNetInterface, ClusterLibrary.ClusterNetInterfaceControl),
            new ClassRow("groupSet", ClusterLibrary.OpenClusterGroupSet,
                ClusterLibrary.CloseClusterGroupSet, ClusterLibrary.ClusterGroupSetControl),
        };

        internal static ClassRow Find(string word)
        {
            foreach (ClassRow row in Rows)
            {
                if (row.Word == word)
                    return row;
            }
            throw new ArgumentException("There is no class of objects called " + word + ".");
        }
    }

    // An open cluster.
    internal sealed class ClusterConnection : IDisposable
    {
        internal IntPtr Handle;

        // Without a name, or with ".": the cluster that this computer is a node of.
        internal ClusterConnection(string name)
        {
            bool own = string.IsNullOrEmpty(name) || name == ".";
            Handle = ClusterLibrary.OpenCluster(own ? null : name);
            if (Handle == IntPtr.Zero)
                throw new ClusterException((own ? "The cluster of this computer" : "The cluster " + Shown.Text(name))
                    + " cannot be opened", Marshal.GetLastWin32Error());
        }

        public void Dispose()
        {
            if (Handle != IntPtr.Zero)
                ClusterLibrary.CloseCluster(Handle);
            Handle = IntPtr.Zero;
        }
    }

    // An object of the cluster that is open for control codes.
    internal sealed class ClusterTarget : IDisposable
    {
        private const int FirstSize = 4096;
        private const int MostRounds = 12;
        private const uint MostBytes = 64 * 1024 * 1024;

        private readonly ClassRow row;
        private readonly string name;
        private IntPtr handle;

        internal ClusterTarget(ClusterConnection cluster, string objectClass, string name)
        {
            this.name = name;
            row = ClassRow.Find(objectClass);
            handle = row.Open == null ? cluster.Handle : row.Open(cluster.Handle, name);
            if (handle == IntPtr.Zero)
                throw new ClusterException("It cannot be opened", Marshal.GetLastWin32Error());
        }

        public void Dispose()
        {
            if (row.Close != null && handle != IntPtr.Zero)
                row.Close(handle);
            handle = IntPtr.Zero;
        }

        // The answer of a code that reads. While the call says that there is more, the buffer grows
        // to what it asks for, and at least to twice its size: what it asks for can grow as well.
        internal byte[] Read(uint code)
        {
            uint size = FirstSize;
            for (int round = 0; round < MostRounds; ++round)
            {
                byte[] buffer = new byte[size];
                uint returned;
                uint result = Control(code, null, buffer, out returned);
                if (result == Result.Success)
                {
                    if (returned > size)
                        throw new ClusterException("It says that it gave " + returned + " bytes of a buffer of " + size);
                    byte[] answer = new byte[returned];
                    Array.Copy(buffer, answer, returned);
                    return answer;
                }
                if (result != Result.MoreData && result != Result.BufferTooSmall)
                    throw new ClusterException("Its present values cannot be read", (int)result);
                if (returned > MostBytes || size >= MostBytes)
                    throw new ClusterException("Its present values take more than " + MostBytes + " bytes");
                size = Math.Max(returned, size * 2);
            }
            throw new ClusterException("Its present values cannot be read: the answer grew " + MostRounds
                + " times in a row");
        }

        // Sends a buffer; gives what the call returns.
        internal uint Write(uint code, byte[] input)
        {
            uint returned;
            return Control(code, input, null, out returned);
        }

        private uint Control(uint code, byte[] input, byte[] output, out uint returned)
        {
            uint inputSize = input == null ? 0 : (uint)input.Length;
            uint outputSize = output == null ? 0 : (uint)output.Length;
            if (row.Control == null)
                return ClusterLibrary.ClusterResourceTypeControl(handle, name, IntPtr.Zero, code, input, inputSize,
                    output, outputSize, out returned);
            return row.Control(handle, IntPtr.Zero, code, input, inputSize, output, outputSize, out returned);
        }
    }
}
