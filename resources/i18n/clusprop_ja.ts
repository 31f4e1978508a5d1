<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CellArea</name>
    <message>
        <source>The copied block has %1 rows and %2 columns, but from %3 on there are only %4 rows and %5 columns. Nothing was pasted; begin further up or further towards the first column.</source>
        <translation>コピーしたブロックは %1 行 %2 列ですが、%3 からは %4 行 %5 列しかありません。何も貼り付けませんでした。もっと上、または最初の列に近い位置から貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Select one block of cells, or one cell, to paste into.</source>
        <translation>貼り付け先として、1 つのブロックを成すセル、または 1 つのセルを選択してください。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Select a block of at least two rows to fill: the first row&apos;s values go into the rows below.</source>
        <translation>フィルするには 2 行以上のブロックを選択してください。最初の行の値が下の行に入ります。</translation>
    </message>
    <message>
        <source>Select a block of at least two columns to fill: the first column&apos;s values go into the columns beside it.</source>
        <translation>フィルするには 2 列以上のブロックを選択してください。最初の列の値が隣の列に入ります。</translation>
    </message>
    <message>
        <source>There is no stored value to fill the other cells with.</source>
        <translation>他のセルにフィルする格納済みの値がありません。</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Changed; it was not there when loaded.</source>
        <translation>変更済み (読み込み時にはありませんでした)。</translation>
    </message>
    <message>
        <source>Changed; when loaded it was: %1</source>
        <translation>変更済み。読み込み時の値: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>, changed, was not there</source>
        <translation>、変更済み、以前はなし</translation>
    </message>
    <message>
        <source>, changed, was %1</source>
        <translation>、変更済み、以前の値は %1</translation>
    </message>
    <message>
        <source>, read-only</source>
        <translation>、読み取り専用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cut or text only: the source shows the value shortened or in words of its own. It is shown here and never exported.</source>
        <translation>切り詰められた値またはテキストのみ: ソースは値を短縮して、または独自の語で示しています。ここに表示されるだけで、エクスポートされることはありません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>MatrixPlan</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 の %1: %3</translation>
    </message>
</context>
<context>
    <name>MatrixQuestion</name>
    <message>
        <source>one object</source>
        <translation>1 個のオブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <comment>after: values of</comment>
        <translation>
            <numerusform>%n 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 個の値</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all values are possible</source>
        <translation>設定できない値があります</translation>
    </message>
    <message>
        <source>One cell does not take its value.</source>
        <translation>1 個のセルに値を設定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not take their values.</source>
        <translation>
            <numerusform>%n 個のセルに値を設定できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed yet. %1 of %2 can be set; the others stay as they are.</source>
        <translation>まだ何も変更していません。%2 個中 %1 個を設定できます。残りはそのままです。</translation>
    </message>
    <message>
        <source>&amp;Set the possible ones</source>
        <translation>設定できるものを設定(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixSelection</name>
    <message>
        <source>one object</source>
        <translation>1 個のオブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <comment>after: cells of</comment>
        <translation>
            <numerusform>%n 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells of %2</source>
        <translation>%2の %1 個のセル</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>all of them show this value</comment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(相違あり)</translation>
    </message>
    <message numerus="yes">
        <source>typing sets %1 of %n objects</source>
        <translation>
            <numerusform>入力すると %n 個のオブジェクトの %1 を設定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertyTreeRow</name>
    <message>
        <source>The format of this property is not documented, so no value can be added here.</source>
        <translation>このプロパティの形式は文書に記載がないため、ここに値を追加できません。</translation>
    </message>
    <message>
        <source>A security descriptor is shown in words (F2); it cannot be edited here.</source>
        <translation>セキュリティ記述子は読みやすい形で表示されます (F2)。ここでは編集できません。</translation>
    </message>
    <message>
        <source>The bytes can be looked at (F2); they cannot be edited here.</source>
        <translation>バイトは表示できますが (F2)、編集はできません。</translation>
    </message>
    <message>
        <source>The bytes do not fit their format. They can be looked at (F2), but not edited here.</source>
        <translation>バイトが形式に合っていません。表示はできますが (F2)、ここでは編集できません。</translation>
    </message>
    <message>
        <source>A string of this list has a line end in it that is not kept when it is edited.</source>
        <translation>このリストの文字列に改行が含まれています。編集すると改行は失われます。</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未格納</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>ValueProposal</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. It blocks the export until it is allowed.</source>
        <translation>%1。許可されるまでエクスポートできません。</translation>
    </message>
    <message>
        <source>This is the documented default.</source>
        <translation>文書に記載の既定値です。</translation>
    </message>
</context>
<context>
    <name>clusprop::core</name>
    <message>
        <source>Change package</source>
        <translation>変更パッケージ</translation>
    </message>
    <message>
        <source>all that a change needs in one folder: lists, structures, script, rollback and report</source>
        <translation>変更に必要なものを 1 つのフォルダーに: リスト、構造体、スクリプト、ロールバック、レポート</translation>
    </message>
    <message>
        <source>Property lists</source>
        <translation>プロパティ リスト</translation>
    </message>
    <message>
        <source>what the control codes SET_COMMON_PROPERTIES and SET_PRIVATE_PROPERTIES take</source>
        <translation>制御コード SET_COMMON_PROPERTIES と SET_PRIVATE_PROPERTIES が受け取るもの</translation>
    </message>
    <message>
        <source>Backup-mode structures</source>
        <translation>バックアップ モードの構造体</translation>
    </message>
    <message>
        <source>what sets BackupInProgress of a volume, through its disk resource</source>
        <translation>ボリュームの BackupInProgress をディスク リソースを通じて設定するもの</translation>
    </message>
    <message>
        <source>Apply script</source>
        <translation>適用スクリプト</translation>
    </message>
    <message>
        <source>a PowerShell script that checks, validates, sets and reads back, and can take all of it back</source>
        <translation>確認、検証、設定、読み戻しを行い、すべてを元に戻すこともできる PowerShell スクリプト</translation>
    </message>
    <message>
        <source>PowerShell lines</source>
        <translation>PowerShell の行</translation>
    </message>
    <message>
        <source>the change set as lines of the cmdlets, to read and to copy</source>
        <translation>変更セットをコマンドレットの行として (閲覧とコピー用)</translation>
    </message>
    <message>
        <source>cluster.exe lines</source>
        <translation>cluster.exe の行</translation>
    </message>
    <message>
        <source>the change set as lines of the older tool</source>
        <translation>変更セットを以前のツールの行として</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML レポート</translation>
    </message>
    <message>
        <source>a page to read, print or attach, complete in one file</source>
        <translation>閲覧、印刷、添付のためのページ (1 つのファイルで完結)</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown レポート</translation>
    </message>
    <message>
        <source>tables for tickets, wikis and reviews</source>
        <translation>チケット、Wiki、レビュー用の表</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV の表</translation>
    </message>
    <message>
        <source>one line for each change or property, for spreadsheets</source>
        <translation>変更またはプロパティごとに 1 行 (表計算用)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>of everything a snapshot, of changes a list for programs</source>
        <translation>全体ならスナップショット、変更ならプログラム用の一覧</translation>
    </message>
    <message>
        <source>Registry file</source>
        <translation>レジストリ ファイル</translation>
    </message>
    <message>
        <source>what the cluster database holds, to look at and to compare, never to import on a node</source>
        <translation>クラスター データベースの内容 (閲覧と比較用、ノードには決してインポートしない)</translation>
    </message>
    <message>
        <source>C code</source>
        <translation>C のコード</translation>
    </message>
    <message>
        <source>declarations and assignments, and each list as an array of bytes</source>
        <translation>宣言と代入、および各リストのバイト配列</translation>
    </message>
    <message>
        <source>Hexadecimal dump</source>
        <translation>16 進ダンプ</translation>
    </message>
    <message>
        <source>the property list as text</source>
        <translation>プロパティ リストをテキストとして</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>the property list as text for scripts</source>
        <translation>プロパティ リストをスクリプト用のテキストとして</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Name=Value</source>
        <translation>名前=値</translation>
    </message>
    <message>
        <source>PowerShell line</source>
        <translation>PowerShell の行</translation>
    </message>
    <message>
        <source>cluster.exe line</source>
        <translation>cluster.exe の行</translation>
    </message>
    <message>
        <source>Hexadecimal bytes</source>
        <translation>16 進のバイト列</translation>
    </message>
    <message>
        <source>C array</source>
        <translation>C の配列</translation>
    </message>
    <message>
        <source>Markdown row</source>
        <translation>Markdown の行</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西ヨーロッパ (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中央ヨーロッパ (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>キリル文字 (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>ギリシャ語 (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>トルコ語 (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>ヘブライ語 (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>アラビア語 (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>バルト諸語 (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>ベトナム語 (Windows-1258)</translation>
    </message>
    <message>
        <source>Thai (874)</source>
        <translation>タイ語 (874)</translation>
    </message>
    <message>
        <source>Japanese (932)</source>
        <translation>日本語 (932)</translation>
    </message>
    <message>
        <source>Simplified Chinese (936)</source>
        <translation>簡体字中国語 (936)</translation>
    </message>
    <message>
        <source>Korean (949)</source>
        <translation>韓国語 (949)</translation>
    </message>
    <message>
        <source>Traditional Chinese (950)</source>
        <translation>繁体字中国語 (950)</translation>
    </message>
    <message>
        <source>Console, United States (437)</source>
        <translation>コンソール、米国 (437)</translation>
    </message>
    <message>
        <source>Console, Western European (850)</source>
        <translation>コンソール、西ヨーロッパ (850)</translation>
    </message>
    <message>
        <source>Console, Central European (852)</source>
        <translation>コンソール、中央ヨーロッパ (852)</translation>
    </message>
    <message>
        <source>Console, Cyrillic (866)</source>
        <translation>コンソール、キリル文字 (866)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>differs from default</source>
        <translation>既定値と相違</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>格納済み</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未格納</translation>
    </message>
    <message>
        <source>cut in the source</source>
        <translation>ソースで切り詰め</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>ソース間で相違</translation>
    </message>
    <message>
        <source>not in this source</source>
        <translation>このソースにはなし</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Common, read-only</source>
        <translation>共通、読み取り専用</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Private, read-only</source>
        <translation>プライベート、読み取り専用</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>文書に記載なし</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes, reason not in this source</source>
        <translation>はい、理由はこのソースになし</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト中</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>アクセスなし</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>メンテナンス中</translation>
    </message>
    <message>
        <source>dismounted</source>
        <translation>マウント解除</translation>
    </message>
    <message>
        <source>user request</source>
        <translation>ユーザーの要求</translation>
    </message>
    <message>
        <source>unsafe file system filter</source>
        <translation>安全でないファイル システム フィルター</translation>
    </message>
    <message>
        <source>unsafe volume filter</source>
        <translation>安全でないボリューム フィルター</translation>
    </message>
    <message>
        <source>file system tiering</source>
        <translation>ファイル システムの階層化</translation>
    </message>
    <message>
        <source>BitLocker initialising</source>
        <translation>BitLocker の初期化中</translation>
    </message>
    <message>
        <source>ReFS</source>
        <translation>ReFS</translation>
    </message>
    <message>
        <source>greatest reason</source>
        <translation>最大の理由</translation>
    </message>
    <message>
        <source>no disk connectivity</source>
        <translation>ディスクに接続不可</translation>
    </message>
    <message>
        <source>storage space not attached</source>
        <translation>記憶域スペース未接続</translation>
    </message>
    <message>
        <source>volume replication enabled</source>
        <translation>ボリューム レプリケーション有効</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>active, redirected</source>
        <translation>アクティブ、リダイレクト</translation>
    </message>
    <message>
        <source>active, block redirected</source>
        <translation>アクティブ、ブロック リダイレクト</translation>
    </message>
    <message>
        <source>unknown (0x%1)</source>
        <translation>不明 (0x%1)</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>file system</source>
        <translation>ファイル システム</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 個</translation>
    </message>
    <message>
        <source>%1 — all %2 nodes</source>
        <translation>%1 — 全 %2 ノード</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>直ちに</translation>
    </message>
    <message>
        <source>after the resource restarts</source>
        <translation>リソースの再起動後</translation>
    </message>
    <message>
        <source>A backup of this volume that really runs, on whichever node, can be damaged.</source>
        <translation>いずれかのノードで実際に実行中のこのボリュームのバックアップが損なわれる可能性があります。</translation>
    </message>
    <message>
        <source>The catalog speaks against this value.</source>
        <translation>カタログによると、この値は推奨されません。</translation>
    </message>
    <message>
        <source>It decides who has access.</source>
        <translation>誰がアクセスできるかを決めるものです。</translation>
    </message>
    <message>
        <source>The property is not documented.</source>
        <translation>このプロパティは文書に記載がありません。</translation>
    </message>
    <message>
        <source>The format changes.</source>
        <translation>形式が変わります。</translation>
    </message>
    <message>
        <source>The bytes of a reset are inferred, not documented; the script has cmdlets for it.</source>
        <translation>リセットのバイト列は推定によるもので、文書に記載がありません。スクリプトではコマンドレットを使います。</translation>
    </message>
    <message>
        <source>The resource has to go offline and online.</source>
        <translation>リソースをいったんオフラインにしてからオンラインにする必要があります。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 件の変更</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 件の変更</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 個のオブジェクト</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 個のオブジェクト</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 件は除外</translation>
    </message>
    <message>
        <source>%1 of high risk</source>
        <translation>%1 件は高リスク</translation>
    </message>
    <message>
        <source>%1 of raised risk</source>
        <translation>%1 件は中リスク</translation>
    </message>
    <message>
        <source>%1 in force after a restart</source>
        <translation>%1 件は再起動後に有効</translation>
    </message>
    <message>
        <source>on disk it is %1</source>
        <translation>ディスク上では%1</translation>
    </message>
    <message>
        <source>on disk it is not known, and nothing can be added to a volume</source>
        <translation>ディスク上では不明であり、ボリュームには何も追加できません</translation>
    </message>
    <message>
        <source>on disk it is gone, and nothing can be added to a read-only list</source>
        <translation>ディスク上にはもうなく、読み取り専用のリストには何も追加できません</translation>
    </message>
    <message>
        <source>on disk it is in another list of the object</source>
        <translation>ディスク上ではオブジェクトの別のリストにあります</translation>
    </message>
    <message>
        <source>an object that is in the file cannot be taken out here</source>
        <translation>ファイルにあるオブジェクトをここで取り除くことはできません</translation>
    </message>
    <message>
        <source>an object that is gone cannot be put back here</source>
        <translation>なくなったオブジェクトをここで戻すことはできません</translation>
    </message>
    <message>
        <source>the object is not in the file any more</source>
        <translation>オブジェクトはもうファイルにありません</translation>
    </message>
    <message>
        <source>Property %1</source>
        <translation>プロパティ %1</translation>
    </message>
    <message>
        <source>Nested property in the value of %1</source>
        <translation>%1 の値の中のプロパティ</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>エントリ %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Not read: begun, but not complete</source>
        <translation>未読み取り: 始まっているが不完全</translation>
    </message>
    <message>
        <source>Not read: %1 (%2)</source>
        <translation>未読み取り: %1 (%2)</translation>
    </message>
    <message>
        <source>Write pairs of hexadecimal digits, such as 02 00 ?? 00; a question mark stands for any digit.</source>
        <translation>02 00 ?? 00 のように 16 進数字を 2 桁ずつ入力してください。疑問符は任意の数字を表します。</translation>
    </message>
    <message>
        <source>A pattern of question marks only is found everywhere; write at least one hexadecimal digit.</source>
        <translation>疑問符だけのパターンはどこにでも一致します。16 進数字を 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>Write the text to find.</source>
        <translation>検索するテキストを入力してください。</translation>
    </message>
    <message>
        <source>Write ASCII characters; others are found as UTF-16 text.</source>
        <translation>ASCII 文字を入力してください。その他の文字は UTF-16 テキストとして検索できます。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 4294967295, such as 1000 or 0x3E8.</source>
        <translation>1000 や 0x3E8 のように、0 から 4294967295 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Write an offset such as 0x1c or 28, or a step such as +16 or -0x10.</source>
        <translation>0x1c や 28 のようなオフセット、または +16 や -0x10 のような移動量を入力してください。</translation>
    </message>
    <message>
        <source>There is no byte %1: offsets go from 0 to %2 (0x%3).</source>
        <translation>バイト %1 はありません: オフセットは 0 から %2 (0x%3) までです。</translation>
    </message>
    <message>
        <source>the files say something else than what was decided on</source>
        <translation>ファイルの内容が、判断の対象となったものと異なります</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>A property list begins with the number of its properties.</source>
        <translation>プロパティ リストはプロパティの個数で始まります。</translation>
    </message>
    <message>
        <source>Syntax word of the name</source>
        <translation>名前の構文ワード</translation>
    </message>
    <message>
        <source>Each property begins with an entry for its name. The high half of a syntax word says what the entry is (4, a name), the low half how its data are laid out (3, text).</source>
        <translation>各プロパティは名前のエントリで始まります。構文ワードの上位半分はエントリの種類 (4 は名前)、下位半分はデータの配置 (3 はテキスト) を表します。</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>名前の長さ</translation>
    </message>
    <message>
        <source>In bytes, with the two zero bytes that end the text and without padding.</source>
        <translation>バイト単位。テキストを終える 2 つのゼロ バイトを含み、パディングは含みません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>UTF-16 text, two bytes a character with the low byte first, and two zero bytes as its end.</source>
        <translation>UTF-16 テキスト。1 文字 2 バイトで下位バイトが先、末尾に 2 つのゼロ バイトがあります。</translation>
    </message>
    <message>
        <source>Padding of the name</source>
        <translation>名前のパディング</translation>
    </message>
    <message>
        <source>Fills up to a multiple of 4 bytes, where the next entry starts. No length counts it.</source>
        <translation>次のエントリが始まる 4 バイトの倍数まで埋めます。どの長さにも数えられません。</translation>
    </message>
    <message>
        <source>Syntax word</source>
        <translation>構文ワード</translation>
    </message>
    <message>
        <source>The high half says what the entry is (1, a value), the low half how its data are laid out: 2 is a number of 4 bytes, 3 is text.</source>
        <translation>上位半分はエントリの種類 (1 は値)、下位半分はデータの配置を表します: 2 は 4 バイトの数値、3 はテキストです。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bytes of the value, without padding. In a value of a property, 0 mostly means: reset to the default.</source>
        <translation>値のバイト数 (パディングを除く)。プロパティの値では、0 は通常、既定値へのリセットを意味します。</translation>
    </message>
    <message>
        <source>The value itself. Numbers have the low byte first.</source>
        <translation>値そのもの。数値は下位バイトが先です。</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>パディング</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>終了マーク</translation>
    </message>
    <message>
        <source>A syntax word of 0 where another value could stand: the property ends here.</source>
        <translation>次の値があり得る位置にある値 0 の構文ワード: プロパティはここで終わります。</translation>
    </message>
    <message>
        <source>End mark of the list</source>
        <translation>リストの終了マーク</translation>
    </message>
    <message>
        <source>A syntax word of 0 behind the last entry: the list ends here.</source>
        <translation>最後のエントリの後にある値 0 の構文ワード: リストはここで終わります。</translation>
    </message>
    <message>
        <source>Trailing bytes</source>
        <translation>末尾のバイト</translation>
    </message>
    <message>
        <source>They stand behind the end of what was announced. They are kept as they are.</source>
        <translation>示された終わりより後にあります。そのまま保持されます。</translation>
    </message>
    <message>
        <source>Nothing is known of these bytes.</source>
        <translation>これらのバイトについては何もわかっていません。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>A field of a structure of fixed size: its place says what it is, so that it has neither syntax word nor length.</source>
        <translation>固定サイズの構造体のフィールド: 位置によって内容が決まるため、構文ワードも長さもありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1, inside the value of %2</source>
        <translation>%1 (%2 の値の中)</translation>
    </message>
    <message>
        <source>1 property</source>
        <translation>1 個のプロパティ</translation>
    </message>
    <message>
        <source>%1 properties</source>
        <translation>%1 個のプロパティ</translation>
    </message>
    <message>
        <source>0 bytes, reset to default</source>
        <translation>0 バイト、既定値にリセット</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>名前 %1</translation>
    </message>
    <message>
        <source>Byte %1</source>
        <translation>バイト %1</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>バイト %1 から %2</translation>
    </message>
    <message>
        <source>What is known of a volume are the members of a structure; nothing can be added to it</source>
        <translation>ボリュームについてわかるのは構造体のメンバーであり、何も追加できません</translation>
    </message>
    <message>
        <source>The cluster does not let properties of this list be set</source>
        <translation>クラスターはこのリストのプロパティの設定を許可しません</translation>
    </message>
    <message>
        <source>A property needs a name</source>
        <translation>プロパティには名前が必要です</translation>
    </message>
    <message>
        <source>A name cannot hold a NUL character</source>
        <translation>名前に NUL 文字を含めることはできません</translation>
    </message>
    <message>
        <source>%1 is there already; names are the same whatever their case</source>
        <translation>%1 は既にあります。名前の大文字と小文字は区別されません</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%2 の %1 を %3 に設定</translation>
    </message>
    <message>
        <source>Make %1 of %2 a %3</source>
        <translation>%2 の %1 を %3 に変更</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%2 に %1 を追加</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%2 から %1 を削除</translation>
    </message>
    <message>
        <source>Take back what is allowed for %1 of %2</source>
        <translation>%2 の %1 に対する許可を取り消す</translation>
    </message>
    <message>
        <source>Allow %1 for %2 of %3</source>
        <translation>%3 の %2 に %1 を許可</translation>
    </message>
    <message>
        <source>Reset %1 of %2 to its default</source>
        <translation>%2 の %1 を既定値にリセット</translation>
    </message>
    <message>
        <source>policy %1, line %2</source>
        <translation>ポリシー %1、%2 行目</translation>
    </message>
    <message>
        <source>%1; the policy expects %2</source>
        <translation>%1。ポリシーが求めるのは%2</translation>
    </message>
    <message>
        <source>cannot be checked: its list is not in this source</source>
        <translation>は検査できません: リストがこのソースにありません</translation>
    </message>
    <message>
        <source>cannot be checked: the filter of the rule takes too long</source>
        <translation>は検査できません: ルールのフィルターに時間がかかりすぎます</translation>
    </message>
    <message>
        <source>is %1, which is no number</source>
        <translation>は %1 であり、数値ではありません</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>は %1</translation>
    </message>
    <message>
        <source>cannot be checked: the pattern takes too long on its value</source>
        <translation>は検査できません: この値に対するパターンの照合に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>cannot be checked: this source gives values that count and does not say whether they are stored</source>
        <translation>は検査できません: このソースは有効な値を示すだけで、格納されているかどうかを示しません</translation>
    </message>
    <message>
        <source>is stored as %1</source>
        <translation>は %1 として格納されています</translation>
    </message>
    <message>
        <source>cannot be checked: it is not documented</source>
        <translation>は検査できません: 文書に記載がありません</translation>
    </message>
    <message>
        <source>cannot be checked: no default is documented</source>
        <translation>は検査できません: 既定値が文書に記載されていません</translation>
    </message>
    <message>
        <source>is %1, and its documented default %2</source>
        <translation>は %1 で、文書に記載の既定値は %2 です</translation>
    </message>
    <message>
        <source>cannot be checked: the sources differ, and nobody has chosen one</source>
        <translation>は検査できません: ソース間で相違があり、まだ選択されていません</translation>
    </message>
    <message>
        <source>cannot be checked: its value is not in this source</source>
        <translation>は検査できません: 値がこのソースにありません</translation>
    </message>
    <message>
        <source>cannot be checked: the source shows only a part of its value</source>
        <translation>は検査できません: ソースには値の一部しか示されていません</translation>
    </message>
    <message>
        <source>is not stored</source>
        <translation>は格納されていません</translation>
    </message>
    <message>
        <source>cannot be checked: it is not stored, and it is not documented</source>
        <translation>は検査できません: 格納されておらず、文書に記載もありません</translation>
    </message>
    <message>
        <source>cannot be checked: it is not stored, and no default is documented</source>
        <translation>は検査できません: 格納されておらず、既定値も文書に記載されていません</translation>
    </message>
    <message>
        <source>is not stored, so its documented default %1 counts</source>
        <translation>は格納されていないため、文書に記載の既定値 %1 が有効です</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>anything but %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 より大</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>text that matches %1</source>
        <translation>%1 に一致するテキスト</translation>
    </message>
    <message>
        <source>the documented default</source>
        <translation>文書に記載の既定値</translation>
    </message>
    <message>
        <source>a stored value</source>
        <translation>格納された値</translation>
    </message>
    <message>
        <source>that no value is stored</source>
        <translation>値が格納されていないこと</translation>
    </message>
    <message>
        <source>%1 is not on %2; it is documented from %3 on</source>
        <translation>%1 は %2 にはありません。文書の記載は %3 以降です</translation>
    </message>
    <message>
        <source>%1 is not on %2; by its documentation %3 was the last to use it</source>
        <translation>%1 は %2 にはありません。文書によると最後に使われたのは %3 です</translation>
    </message>
    <message>
        <source>The sources differ: %1; choose one</source>
        <translation>ソース間で相違があります: %1。いずれかを選択してください</translation>
    </message>
    <message>
        <source>%1 cannot be changed: it is %2</source>
        <translation>%1 は変更できません: %2</translation>
    </message>
    <message>
        <source>%%1% is no variable of a standard Windows Server</source>
        <translation>%%1% は標準の Windows Server の変数ではありません</translation>
    </message>
    <message>
        <source>a percent sign has no partner</source>
        <translation>対になっていないパーセント記号があります</translation>
    </message>
    <message>
        <source>In %1: %2; the text stays as it is there</source>
        <translation>%1 で: %2。その部分のテキストはそのままになります</translation>
    </message>
    <message>
        <source>the environment of a Windows Server service</source>
        <translation>Windows Server のサービスの環境</translation>
    </message>
    <message>
        <source>Whether %1 has %2 is unknown; no version is documented</source>
        <translation>%1 に %2 があるかどうかは不明です。バージョンが文書に記載されていません</translation>
    </message>
    <message>
        <source>%1 is documented as no longer supported</source>
        <translation>%1 は文書によるともうサポートされていません</translation>
    </message>
    <message>
        <source>Same as the documented default, but stored; a reset would take the stored value away</source>
        <translation>文書に記載の既定値と同じですが、格納されています。リセットすると格納された値が削除されます</translation>
    </message>
    <message>
        <source>%1 is not documented; its value cannot be checked</source>
        <translation>%1 は文書に記載がないため、値を検査できません</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>%1 differs between nodes (usual only while the cluster is being upgraded): %2</source>
        <translation>%1 がノード間で異なります (通常はクラスターのアップグレード中のみ): %2</translation>
    </message>
    <message>
        <source>%1 differs between nodes (service packs should be the same on all nodes): %2</source>
        <translation>%1 がノード間で異なります (サービス パックは全ノードで同じにすべきです): %2</translation>
    </message>
    <message>
        <source>%1 differs between nodes (only some nodes&apos; logs are copied): %2</source>
        <translation>%1 がノード間で異なります (一部のノードのログだけがコピーされます): %2</translation>
    </message>
    <message>
        <source>%1 differs between nodes (nodes of one cluster run in one place): %2</source>
        <translation>%1 がノード間で異なります (1 つのクラスターのノードは同じ場所で動作します): %2</translation>
    </message>
    <message>
        <source>Some interfaces of one network have their address from DHCP and some have a fixed one: DhcpEnabled is %1</source>
        <translation>同じネットワークのインターフェイスに、DHCP のアドレスのものと固定アドレスのものがあります: DhcpEnabled は %1</translation>
    </message>
    <message>
        <source>NodeWeight is 0 on every node here, so none of them has a vote and the cluster cannot reach quorum by its nodes</source>
        <translation>ここではすべてのノードで NodeWeight が 0 のため、どのノードにも投票権がなく、クラスターはノードだけではクォーラムに達しません</translation>
    </message>
    <message>
        <source>documentation page %1</source>
        <translation>文書のページ %1</translation>
    </message>
    <message>
        <source>In backup, but not redirected: on Windows Server 2008 R2 a backup redirects its volume</source>
        <translation>バックアップ中ですがリダイレクトされていません: Windows Server 2008 R2 ではバックアップ時にボリュームがリダイレクトされます</translation>
    </message>
    <message>
        <source>In backup, but not redirected: usual from Windows Server 2012 on, where a backup no longer redirects its volume</source>
        <translation>バックアップ中ですがリダイレクトされていません: Windows Server 2012 以降ではバックアップ時にボリュームがリダイレクトされないため、通常の状態です</translation>
    </message>
    <message>
        <source>BackupInProgress is 0, but the source speaks of a backup: %1</source>
        <translation>BackupInProgress は 0 ですが、ソースにはバックアップについての記述があります: %1</translation>
    </message>
    <message>
        <source>the source&apos;s own words</source>
        <translation>ソース自体の記述</translation>
    </message>
    <message>
        <source>BackupInProgress of the cluster is 1, but none of its %1 volumes is in backup</source>
        <translation>クラスターの BackupInProgress は 1 ですが、その %1 個のボリュームはいずれもバックアップ中ではありません</translation>
    </message>
    <message>
        <source>BackupInProgress of the cluster is 0, but volumes are in backup: %1</source>
        <translation>クラスターの BackupInProgress は 0 ですが、バックアップ中のボリュームがあります: %1</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1、他 %2 個</translation>
    </message>
    <message>
        <source>A node on the same subnet counts as down after %1: %2 × %3</source>
        <translation>同じサブネットのノードは %1 で停止とみなされます: %2 × %3</translation>
    </message>
    <message>
        <source>A node on another subnet counts as down after %1: %2 × %3</source>
        <translation>別のサブネットのノードは %1 で停止とみなされます: %2 × %3</translation>
    </message>
    <message>
        <source>A node at another site counts as down after %1: %2 × %3</source>
        <translation>別のサイトのノードは %1 で停止とみなされます: %2 × %3</translation>
    </message>
    <message>
        <source>%1 (not stored here: the documented default; newer Windows versions have another)</source>
        <translation>%1 (ここには未格納: 文書に記載の既定値。新しい Windows では異なります)</translation>
    </message>
    <message>
        <source>%1 (not stored here: the documented default)</source>
        <translation>%1 (ここには未格納: 文書に記載の既定値)</translation>
    </message>
    <message>
        <source>%1. More than %2 is unusual: a failed node goes unnoticed that long</source>
        <translation>%1。%2 を超えるのは異例です: その間、停止したノードに気付きません</translation>
    </message>
    <message>
        <source>%1. That is less than the default, %2, which should not be gone below</source>
        <translation>%1。これは既定値 %2 より短く、下回るべきではありません</translation>
    </message>
    <message>
        <source>%1 is less than %2: the longer way should not get the shorter patience</source>
        <translation>%1 は %2 より小さい値です: 経路が長いほうの許容時間を短くすべきではありません</translation>
    </message>
    <message>
        <source>what documentation page %1 says of subnets</source>
        <translation>サブネットに関する文書のページ %1 の記述</translation>
    </message>
    <message>
        <source>Half of LeaseTimeout, %1, is not below the %2 after which the cluster takes a node for down (%3 × %4): two primary replicas are possible</source>
        <translation>LeaseTimeout の半分 %1 が、クラスターがノードを停止とみなすまでの %2 (%3 × %4) を下回っていません: プライマリ レプリカが 2 つになる可能性があります</translation>
    </message>
    <message>
        <source>read-only until one of the values that the sources give is chosen</source>
        <translation>読み取り専用: ソースが示す値のいずれかを選択するまで変更できません</translation>
    </message>
    <message>
        <source>read-only, because this source does not say its value</source>
        <translation>読み取り専用: このソースに値が示されていないため</translation>
    </message>
    <message>
        <source>read-only, because this source shows only a shortened text of it</source>
        <translation>読み取り専用: このソースには短縮されたテキストしかないため</translation>
    </message>
    <message>
        <source>read-only: the cluster computes it</source>
        <translation>読み取り専用: クラスターが計算する値です</translation>
    </message>
    <message>
        <source>read-only: it is in the list of properties that the cluster does not let be set</source>
        <translation>読み取り専用: クラスターが設定を許可しないプロパティのリストにあります</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>read-only by its documentation page %1</source>
        <translation>文書のページ %1 により読み取り専用</translation>
    </message>
    <message>
        <source>read-only, because it holds a secret</source>
        <translation>読み取り専用: 秘密の情報を含むため</translation>
    </message>
    <message>
        <source>read-only, because its syntax is not known; its bytes are kept</source>
        <translation>読み取り専用: 構文が不明なため。バイト列は保持されます</translation>
    </message>
    <message>
        <source>read-only: the server makes the expanded text</source>
        <translation>読み取り専用: 展開されたテキストはサーバーが作成します</translation>
    </message>
    <message>
        <source>read-only here, because it has %1 values</source>
        <translation>%1 個の値があるため、ここでは読み取り専用</translation>
    </message>
    <message>
        <source>%1 properties of this list are not documented; their values cannot be checked</source>
        <translation>このリストの %1 個のプロパティは文書に記載がないため、値を検査できません</translation>
    </message>
    <message>
        <source>%1. Allowed: %2</source>
        <translation>%1。許可済み: %2</translation>
    </message>
    <message>
        <source>PendingTimeout %1 ms cannot be greater than DeadlockTimeout %2 ms; the lower of the two applies</source>
        <translation>PendingTimeout %1 ms は DeadlockTimeout %2 ms より大きくできません。小さいほうが適用されます</translation>
    </message>
    <message>
        <source>RetryPeriodOnFailure %1 ms should be at or above RestartPeriod %2 ms</source>
        <translation>RetryPeriodOnFailure %1 ms は RestartPeriod %2 ms 以上にすべきです</translation>
    </message>
    <message>
        <source>RestartAction %1 restarts the resource, but RestartThreshold 0 permits no restart</source>
        <translation>RestartAction %1 はリソースを再起動しますが、RestartThreshold 0 では再起動が許可されません</translation>
    </message>
    <message>
        <source>Only the start of the failback window is set, so there is none and the group returns at once; both are needed</source>
        <translation>フェールバック期間の開始だけが設定されているため期間は無効で、グループは直ちに戻ります。両方が必要です</translation>
    </message>
    <message>
        <source>Only the end of the failback window is set, so there is none and the group returns at once; both are needed</source>
        <translation>フェールバック期間の終了だけが設定されているため期間は無効で、グループは直ちに戻ります。両方が必要です</translation>
    </message>
    <message>
        <source>The failback window %1 to %2 has no effect while AutoFailbackType is 0: the group does not return by itself</source>
        <translation>AutoFailbackType が 0 の間、フェールバック期間 %1 ～ %2 は効果がありません: グループは自動的には戻りません</translation>
    </message>
    <message>
        <source>ProbePort %1 is for an address behind a load balancer, which needs the SubnetMask 255.255.255.255; it is %2</source>
        <translation>ProbePort %1 はロード バランサーの背後のアドレス用で、SubnetMask 255.255.255.255 が必要ですが、現在は %2 です</translation>
    </message>
    <message>
        <source>ProbePort %1 is for an address behind a load balancer, which is fixed; EnableDhcp is %2</source>
        <translation>ProbePort %1 はロード バランサーの背後の固定アドレス用ですが、EnableDhcp は %2 です</translation>
    </message>
    <message>
        <source>DiskIdGuid and DiskSignature are both given; a disk is found by one of them only</source>
        <translation>DiskIdGuid と DiskSignature の両方が指定されています。ディスクはどちらか一方だけで識別されます</translation>
    </message>
    <message>
        <source>%1 names %2, but there is no such node among the %3 here</source>
        <translation>%1 は %2 を指していますが、ここにある %3 個のノードの中にありません</translation>
    </message>
    <message>
        <source>The resource is in the group %2, which is not among the %3 groups here</source>
        <translation>リソースはグループ %2 にありますが、ここにある %3 個のグループの中にありません</translation>
    </message>
    <message>
        <source>The disk resource behind the volume, %2, is not among the %3 resources here</source>
        <translation>ボリュームのディスク リソース %2 が、ここにある %3 個のリソースの中にありません</translation>
    </message>
    <message>
        <source>%1 names %2, but there is no such network among the %3 here</source>
        <translation>%1 は %2 を指していますが、ここにある %3 個のネットワークの中にありません</translation>
    </message>
    <message>
        <source>the objects of this source</source>
        <translation>このソースのオブジェクト</translation>
    </message>
    <message>
        <source>%1 or %2%3</source>
        <translation>%1 または %2%3</translation>
    </message>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 ～ %2%3</translation>
    </message>
    <message>
        <source>%1%2 or more</source>
        <translation>%1%2 以上</translation>
    </message>
    <message>
        <source>up to %1%2</source>
        <translation>%1%2 以下</translation>
    </message>
    <message>
        <source>the volume structure&apos;s documentation</source>
        <translation>ボリュームの構造体の文書</translation>
    </message>
    <message>
        <source>values seen on live clusters</source>
        <translation>実際のクラスターで確認された値</translation>
    </message>
    <message>
        <source>The %1 stored bytes do not fit the format %2; they are kept and shown as bytes</source>
        <translation>格納された %1 バイトは形式 %2 に合いません。そのまま保持し、バイト列として表示します</translation>
    </message>
    <message>
        <source>the property list format</source>
        <translation>プロパティ リストの形式</translation>
    </message>
    <message>
        <source>%1 is stored as %2; documented is %3</source>
        <translation>%1 は %2 として格納されていますが、文書の記載は %3 です</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor 1, the only values that %2 has</source>
        <translation>%1 は 0 でも 1 でもありません。%2 の値はこの 2 つだけです</translation>
    </message>
    <message>
        <source>%1 is below the documented range; allowed: %2</source>
        <translation>%1 は文書に記載の範囲を下回ります。許容値: %2</translation>
    </message>
    <message>
        <source>%1 is above the documented range; allowed: %2</source>
        <translation>%1 は文書に記載の範囲を上回ります。許容値: %2</translation>
    </message>
    <message>
        <source>%1 is none of the %2 documented values</source>
        <translation>%1 は文書に記載の %2 個の値のいずれでもありません</translation>
    </message>
    <message>
        <source>The bits 0x%1 have no documented meaning</source>
        <translation>ビット 0x%1 の意味は文書に記載がありません</translation>
    </message>
    <message>
        <source>%1 KiB of text slow the cluster down; keep it under 2 MiB</source>
        <translation>%1 KiB のテキストはクラスターを遅くします。2 MiB 未満にしてください</translation>
    </message>
    <message>
        <source>A %1 without bytes is sent as the same bytes as a reset: the cluster goes back to the default</source>
        <translation>バイトのない %1 はリセットと同じバイト列で送られます: クラスターは既定値に戻ります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hexadecimal digit; write bytes as in &quot;01 00 ff&quot;</source>
        <translation>&quot;%1&quot; は 16 進数字ではありません。&quot;01 00 ff&quot; のように入力してください</translation>
    </message>
    <message>
        <source>Every byte needs two hexadecimal digits; there are %1 in all</source>
        <translation>1 バイトには 16 進数字が 2 桁必要ですが、全部で %1 桁あります</translation>
    </message>
    <message>
        <source>The closing brace of the C array is missing</source>
        <translation>C 配列の閉じかっこがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no byte; every one is 0x00 to 0xff or 0 to 255</source>
        <translation>&quot;%1&quot; はバイトではありません。各バイトは 0x00 ～ 0xff または 0 ～ 255 です</translation>
    </message>
    <message>
        <source>A backslash begins no byte here; write \x and two digits</source>
        <translation>ここの円記号 (\) はバイトの始まりではありません。\x と 2 桁の数字を入力してください</translation>
    </message>
    <message>
        <source>Only ASCII characters are bytes; write others as \x escapes</source>
        <translation>バイトになるのは ASCII 文字だけです。その他は \x で入力してください</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>閉じ引用符がありません</translation>
    </message>
    <message>
        <source>The text is in none of the notations that are read here: 01 02, 0x01,0x02, hex:01,02, a C array, C escapes or Base64</source>
        <translation>テキストは、ここで読み取れる表記 (01 02、0x01,0x02、hex:01,02、C 配列、C のエスケープ、Base64) のいずれでもありません</translation>
    </message>
    <message>
        <source>An empty list has no string that could be kept; type the new value</source>
        <translation>空のリストには残せる文字列がありません。新しい値を入力してください</translation>
    </message>
    <message>
        <source>A list of %1 strings does not fit into one; type the new value</source>
        <translation>%1 個の文字列のリストは 1 つにまとめられません。新しい値を入力してください</translation>
    </message>
    <message>
        <source>The stored bytes do not fit their format, so they say nothing in another; type the new value</source>
        <translation>格納されたバイト列は形式に合わないため、別の形式でも意味を持ちません。新しい値を入力してください</translation>
    </message>
    <message>
        <source>Bytes have no meaning of their own in another format; type the new value</source>
        <translation>バイト列は別の形式では意味を持ちません。新しい値を入力してください</translation>
    </message>
    <message>
        <source>The text has line ends, which would make several strings of it; type the new value</source>
        <translation>テキストに改行があるため、複数の文字列になってしまいます。新しい値を入力してください</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1, decimal or 0x hexadecimal</source>
        <translation>0 から %1 までの整数 (10 進、または 0x を付けた 16 進)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, decimal or 0x hexadecimal</source>
        <translation>%1 から %2 までの整数 (10 進、または 0x を付けた 16 進)</translation>
    </message>
    <message>
        <source>An empty field is not allowed here; this takes %1</source>
        <translation>ここは空にできません。入力できるのは%1です</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not allowed here; this takes %1</source>
        <translation>ここに &quot;%2&quot; は入力できません。入力できるのは%1です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-03-14T02:17:45Z or a count of 100 ns since 1601</source>
        <translation>&quot;%1&quot; は時刻ではありません。2026-03-14T02:17:45Z、または 1601 年からの 100 ns 単位の数を入力してください</translation>
    </message>
    <message>
        <source>Text cannot hold a NUL character; take it out</source>
        <translation>テキストに NUL 文字を含めることはできません。取り除いてください</translation>
    </message>
    <message>
        <source>A list of strings cannot hold an empty string, because an empty one ends the list; take out the empty line</source>
        <translation>空の文字列はリストの終わりを表すため、文字列のリストに含めることはできません。空行を取り除いてください</translation>
    </message>
    <message>
        <source>A string cannot hold a NUL character; take it out</source>
        <translation>文字列に NUL 文字を含めることはできません。取り除いてください</translation>
    </message>
    <message>
        <source>A value of this syntax cannot be typed in</source>
        <translation>この構文の値は入力できません</translation>
    </message>
    <message>
        <source>The syntax %1 is not known, so no value can be made for it</source>
        <translation>構文 %1 が不明なため、値を作成できません</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Common properties of %1</source>
        <translation>%1 の共通プロパティ</translation>
    </message>
    <message>
        <source>Common read-only properties of %1</source>
        <translation>%1 の共通の読み取り専用プロパティ</translation>
    </message>
    <message>
        <source>Private properties of %1</source>
        <translation>%1 のプライベート プロパティ</translation>
    </message>
    <message>
        <source>Private read-only properties of %1</source>
        <translation>%1 のプライベートな読み取り専用プロパティ</translation>
    </message>
    <message>
        <source>%1, byte 0x%2</source>
        <translation>%1、バイト 0x%2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1、キー %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>from %1%2</source>
        <translation>%1%2 以上</translation>
    </message>
    <message>
        <source>one of %1 values</source>
        <translation>%1 個の値のいずれか</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1、または %2</translation>
    </message>
    <message>
        <source>it begins with the element &quot;%1&quot; and not with PowerShell&apos;s &quot;Objs&quot;</source>
        <translation>PowerShell の &quot;Objs&quot; ではなく、要素 &quot;%1&quot; で始まっています</translation>
    </message>
    <message>
        <source>choose a file that Export-Clixml wrote</source>
        <translation>Export-Clixml が書き込んだファイルを選択してください</translation>
    </message>
    <message>
        <source>this refers to an object that does not stand before it</source>
        <translation>これより前にないオブジェクトを参照しています</translation>
    </message>
    <message>
        <source>this refers to &quot;%1&quot;, which stands inside of another object; only its name was kept</source>
        <translation>別のオブジェクトの中にある &quot;%1&quot; を参照しています。名前だけを残しました</translation>
    </message>
    <message>
        <source>the element &quot;%1&quot; has no meaning here and was left out</source>
        <translation>要素 &quot;%1&quot; はここでは意味を持たないため、除外しました</translation>
    </message>
    <message>
        <source>this refers to type names that do not stand before it</source>
        <translation>これより前にない型名を参照しています</translation>
    </message>
    <message>
        <source>objects are nested more than %1 deep; what lies deeper was left out</source>
        <translation>オブジェクトの入れ子が %1 階層を超えています。それより深いものを除外しました</translation>
    </message>
    <message>
        <source>the object is too large; what follows of it was left out</source>
        <translation>オブジェクトが大きすぎます。以降の部分を除外しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the type %2</source>
        <translation>&quot;%1&quot; は型 %2 の値ではありません</translation>
    </message>
    <message>
        <source>export the objects again, with Export-Clixml</source>
        <translation>Export-Clixml でオブジェクトをエクスポートし直してください</translation>
    </message>
    <message>
        <source>it declares a document type, which Export-Clixml never does</source>
        <translation>文書型が宣言されていますが、Export-Clixml が文書型を宣言することはありません</translation>
    </message>
    <message>
        <source>a tag is longer than %1 characters</source>
        <translation>タグが %1 文字を超えています</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>要素の入れ子が %1 階層を超えています</translation>
    </message>
    <message>
        <source>the document ends in the middle</source>
        <translation>ドキュメントが途中で終わっています</translation>
    </message>
    <message>
        <source>this is not valid XML: %1</source>
        <translation>有効な XML ではありません: %1</translation>
    </message>
    <message>
        <source>it uses the entity &quot;%1&quot;, and Export-Clixml uses none</source>
        <translation>実体 &quot;%1&quot; が使用されていますが、Export-Clixml が実体を使用することはありません</translation>
    </message>
    <message>
        <source>an element stands inside of a single value</source>
        <translation>単一の値の中に要素があります</translation>
    </message>
    <message>
        <source>the row has more than %1 cells; the others were left out</source>
        <translation>行のセルが %1 個を超えています。残りを除外しました</translation>
    </message>
    <message>
        <source>a quote in this line is never closed; the line was left out</source>
        <translation>この行の引用符が閉じられていません。この行を除外しました</translation>
    </message>
    <message>
        <source>a quote in this line ends inside of a value; the line was left out</source>
        <translation>この行の引用符が値の途中で閉じられています。この行を除外しました</translation>
    </message>
    <message>
        <source>the column %1 is there twice; only the first one was read</source>
        <translation>列 %1 が 2 つあります。最初の列だけを読み取りました</translation>
    </message>
    <message>
        <source>column %1 has no name and was left out</source>
        <translation>列 %1 には名前がないため、除外しました</translation>
    </message>
    <message>
        <source>the row ends after %1 of %2 cells; the values of the others are not in this file</source>
        <translation>行が %2 個中 %1 個のセルで終わっています。残りのセルの値はこのファイルにありません</translation>
    </message>
    <message>
        <source>the row has more cells than there are names; left out: %1</source>
        <translation>行のセルの数が列名の数を超えています。除外したもの: %1</translation>
    </message>
    <message>
        <source>here and below, %1 cells hold only the name of a type; CSV has neither lists nor bytes, and their values are not in this file</source>
        <translation>ここ以降で、%1 個のセルに型の名前だけが含まれています。CSV ではリストもバイト列も表せないため、その値はこのファイルにありません</translation>
    </message>
    <message>
        <source>here and perhaps below, a spreadsheet has rounded a long number; export the file again and do not save it from the spreadsheet</source>
        <translation>ここと、場合によってはこれより下で、長い数値が表計算ソフトによって丸められています。ファイルをエクスポートし直し、表計算ソフトでは保存しないでください</translation>
    </message>
    <message>
        <source>here and perhaps below, a question mark may stand for another letter, because Windows PowerShell writes ASCII; export the file again with -Encoding UTF8</source>
        <translation>ここと、場合によってはこれより下で、Windows PowerShell が ASCII で書き込むため、疑問符が別の文字の代わりになっている可能性があります。-Encoding UTF8 を指定してファイルをエクスポートし直してください</translation>
    </message>
    <message>
        <source>the mark of a hive, regf, is missing</source>
        <translation>ハイブの識別子 regf がありません</translation>
    </message>
    <message>
        <source>the hive ends within its header</source>
        <translation>ハイブがヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>the checksum of the hive&apos;s header is wrong, so the header is damaged</source>
        <translation>ハイブのヘッダーのチェックサムが正しくないため、ヘッダーが破損しています</translation>
    </message>
    <message>
        <source>the hive is cut off: the file ends here, and its header says %1 bytes</source>
        <translation>ハイブが途中で切れています: ファイルはここで終わっていますが、ヘッダーでは %1 バイトです</translation>
    </message>
    <message>
        <source>the hive is damaged: a cell of %1 bytes does not fit in its bin</source>
        <translation>ハイブが破損しています: %1 バイトのセルがビンに収まりません</translation>
    </message>
    <message>
        <source>the hive is damaged: one of its bins must begin here, and none does</source>
        <translation>ハイブが破損しています: ここからビンが始まるはずですが、ありません</translation>
    </message>
    <message>
        <source>the hive is damaged: a bin cannot have %1 bytes here</source>
        <translation>ハイブが破損しています: ここにあるビンのサイズが %1 バイトになることはありません</translation>
    </message>
    <message>
        <source>capture it again: on a node, run reg save HKLM\Cluster cluster.hiv</source>
        <translation>取得し直してください: ノードで reg save HKLM\Cluster cluster.hiv を実行します</translation>
    </message>
    <message>
        <source>the hive was not closed cleanly: changes that were only in its log files may be missing</source>
        <translation>ハイブが正常に閉じられていません: ログ ファイルにのみ記録された変更が欠けている可能性があります</translation>
    </message>
    <message>
        <source>there is no room for a copy of the hive (%1)</source>
        <translation>ハイブをコピーする領域がありません (%1)</translation>
    </message>
    <message>
        <source>make room in memory or in the folder for temporary files</source>
        <translation>メモリまたは一時ファイル用フォルダーの空き領域を増やしてください</translation>
    </message>
    <message>
        <source>the hive has no root key</source>
        <translation>ハイブにルート キーがありません</translation>
    </message>
    <message>
        <source>the name of one of its keys cannot be read (%1); the key was left out</source>
        <translation>キーの 1 つの名前を読み取れません (%1)。そのキーを除外しました</translation>
    </message>
    <message>
        <source>the values of this key cannot be read (%1)</source>
        <translation>このキーの値を読み取れません (%1)</translation>
    </message>
    <message>
        <source>one of the values of this key cannot be read (%1)</source>
        <translation>このキーの値の 1 つを読み取れません (%1)</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; cannot be read (%2)</source>
        <translation>値 &quot;%1&quot; を読み取れません (%2)</translation>
    </message>
    <message>
        <source>only %1 of the %2 bytes of &quot;%3&quot; can be read; the value is shown cut</source>
        <translation>&quot;%3&quot; の %2 バイトのうち %1 バイトしか読み取れません。値は切り詰めて表示されます</translation>
    </message>
    <message>
        <source>the subkeys of this key cannot be read (%1)</source>
        <translation>このキーのサブキーを読み取れません (%1)</translation>
    </message>
    <message>
        <source>keys go deeper than %1 levels here; the deeper ones were left out</source>
        <translation>ここではキーの階層が %1 を超えています。それより深いキーを除外しました</translation>
    </message>
    <message>
        <source>this key lists a subkey at %1 that was listed before, which makes a circle; it was read once</source>
        <translation>このキーには、既に示された %1 のサブキーが再び示されており、循環しています。1 回だけ読み取りました</translation>
    </message>
    <message>
        <source>there is not enough memory to read the hive</source>
        <translation>ハイブを読み取るためのメモリが不足しています</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>他のプログラムを終了してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>the hive is damaged or of an unknown version (%1)</source>
        <translation>ハイブが破損しているか、バージョンが不明です (%1)</translation>
    </message>
    <message>
        <source>this build cannot read registry hives</source>
        <translation>このビルドではレジストリ ハイブを読み取れません</translation>
    </message>
    <message>
        <source>on a node, run reg export HKLM\Cluster cluster.reg and bring that file</source>
        <translation>ノードで reg export HKLM\Cluster cluster.reg を実行し、そのファイルを使用してください</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>有効な JSON ではありません: %1</translation>
    </message>
    <message>
        <source>this is not valid JSON: a string has an unknown escape</source>
        <translation>有効な JSON ではありません: 文字列に不明なエスケープがあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the object; the last one counts</source>
        <translation>オブジェクト内に &quot;%1&quot; が 2 回あります。最後のものが有効です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation>ここに &quot;%1&quot; があるのは正しくありません</translation>
    </message>
    <message>
        <source>a character is not expected here</source>
        <translation>ここにあるのは正しくない文字です</translation>
    </message>
    <message>
        <source>lists are nested more than %1 deep</source>
        <translation>リストの入れ子が %1 階層を超えています</translation>
    </message>
    <message>
        <source>a value that is no object stands here and was left out</source>
        <translation>オブジェクトではない値がここにあるため、除外しました</translation>
    </message>
    <message>
        <source>an object is larger than %1 MiB, more than any of a cluster</source>
        <translation>オブジェクトが %1 MiB を超えており、クラスターのオブジェクトとしては大きすぎます</translation>
    </message>
    <message>
        <source>the line belongs to no property and was left out</source>
        <translation>この行はどのプロパティにも属さないため、除外しました</translation>
    </message>
    <message>
        <source>here and perhaps below, lines that belong to no object were left out: %1</source>
        <translation>ここと、場合によってはこれより下で、どのオブジェクトにも属さない行を除外しました: %1</translation>
    </message>
    <message>
        <source>here and perhaps below, only the name of a type is printed; values that are not in this file: %1</source>
        <translation>ここと、場合によってはこれより下で、型の名前だけが出力されています。このファイルにない値: %1</translation>
    </message>
    <message>
        <source>check whether the file was cut short or edited by hand</source>
        <translation>ファイルが途中で切れていないか、手作業で編集されていないかを確認してください</translation>
    </message>
    <message>
        <source>some characters have no meaning in the file&apos;s encoding and were replaced</source>
        <translation>ファイルの文字コードで意味を持たない文字があったため、置き換えました</translation>
    </message>
    <message>
        <source>%1 more oddities are not listed</source>
        <translation>ほかに %1 件の不自然な点がありますが、表示していません</translation>
    </message>
    <message>
        <source>this line is neither a key nor a value, and was left out</source>
        <translation>この行はキーでも値でもないため、除外しました</translation>
    </message>
    <message>
        <source>this is not how a registry export begins</source>
        <translation>レジストリのエクスポートの先頭として正しくありません</translation>
    </message>
    <message>
        <source>the bracket of this key is not closed; the key was left out with its values</source>
        <translation>このキーの角かっこが閉じられていません。キーをその値とともに除外しました</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>閉じ引用符がありません</translation>
    </message>
    <message>
        <source>what stands behind the closing quote was left out</source>
        <translation>閉じ引用符より後の部分を除外しました</translation>
    </message>
    <message>
        <source>the file ends within the number</source>
        <translation>ファイルが数値の途中で終わっています</translation>
    </message>
    <message>
        <source>something that is no byte stands among its bytes</source>
        <translation>バイト列の中にバイトではないものがあります</translation>
    </message>
    <message>
        <source>more bytes should follow</source>
        <translation>さらにバイトが続くはずです</translation>
    </message>
    <message>
        <source>the file ends with it, without an end of line</source>
        <translation>改行がないまま、ここでファイルが終わっています</translation>
    </message>
    <message>
        <source>this value stands before the first key, and was left out</source>
        <translation>この値は最初のキーより前にあるため、除外しました</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is cut: %2</source>
        <translation>&quot;%1&quot; の値が切り詰められています: %2</translation>
    </message>
    <message>
        <source>this value is written in no known way, and was left out</source>
        <translation>この値の書き方は既知のどの形式でもないため、除外しました</translation>
    </message>
    <message>
        <source>some bytes are no text in the file&apos;s encoding (%1) and became U+FFFD</source>
        <translation>ファイルの文字コード (%1) ではテキストにならないバイトがあったため、U+FFFD に置き換えました</translation>
    </message>
    <message>
        <source>a second cluster database stands here, and was left out</source>
        <translation>2 つ目のクラスター データベースがここにあるため、除外しました</translation>
    </message>
    <message>
        <source>on a node, run reg save HKLM\Cluster cluster.hiv and bring that file</source>
        <translation>ノードで reg save HKLM\Cluster cluster.hiv を実行し、そのファイルを使用してください</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; was there before; its values were joined</source>
        <translation>キー &quot;%1&quot; は前にもありました。値を統合しました</translation>
    </message>
    <message>
        <source>reading stopped here: there are more keys and values than a file of this size can hold, so it is damaged</source>
        <translation>ここで読み取りを中止しました: キーと値がこのサイズのファイルに収まる数を超えているため、ファイルが破損しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes again later in the same key; the later value was taken</source>
        <translation>&quot;%1&quot; は同じキーの後の位置にもあります。後の値を採用しました</translation>
    </message>
    <message>
        <source>and %1 more oddities like these</source>
        <translation>同様の不自然な点がほかに %1 件あります</translation>
    </message>
    <message>
        <source>open it without strict reading, or capture it again</source>
        <translation>厳密な読み取りを指定せずに開くか、取得し直してください</translation>
    </message>
    <message>
        <source>%1 is of a type that properties do not have, and was taken as binary</source>
        <translation>%1 はプロパティにはない型であるため、バイナリとして扱いました</translation>
    </message>
    <message>
        <source>%1 is stored with its bytes in the other order, which was turned round</source>
        <translation>%1 はバイト順が逆に格納されているため、元の順に直しました</translation>
    </message>
    <message>
        <source>%1 has an odd number of bytes of text; a zero byte was added</source>
        <translation>%1 のテキストのバイト数が奇数です。ゼロ バイトを 1 つ追加しました</translation>
    </message>
    <message>
        <source>%1 has no NUL at its end; it was added</source>
        <translation>%1 の末尾に NUL がないため、追加しました</translation>
    </message>
    <message>
        <source>%1 is a %2 of %3 bytes, and was taken as binary</source>
        <translation>%1 は %3 バイトの %2 であるため、バイナリとして扱いました</translation>
    </message>
    <message>
        <source>%1 is stored as %2 and documented as %3; the stored format was kept</source>
        <translation>%1 は %2 として格納されていますが、文書では %3 です。格納されている形式のままにしました</translation>
    </message>
    <message>
        <source>left out as well: %1 of further kinds</source>
        <translation>ほかの種類の %1 も除外しました</translation>
    </message>
    <message>
        <source>on a node, run Get-Cluster | Export-Clixml cluster.xml, or Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml, and bring that file</source>
        <translation>ノードで Get-Cluster | Export-Clixml cluster.xml または Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml を実行し、そのファイルを使用してください</translation>
    </message>
    <message>
        <source>it holds no objects</source>
        <translation>オブジェクトが含まれていません</translation>
    </message>
    <message>
        <source>one further note was left out</source>
        <translation>ほかに 1 件の情報を省略しました</translation>
    </message>
    <message>
        <source>%1 further notes were left out</source>
        <translation>ほかに %1 件の情報を省略しました</translation>
    </message>
    <message>
        <source>one value is cut short in this file; it is shown, but never exported</source>
        <translation>このファイルでは 1 個の値が切り詰められています。表示されますが、エクスポートされることはありません</translation>
    </message>
    <message>
        <source>%1 values are cut short in this file; they are shown, but never exported</source>
        <translation>このファイルでは %1 個の値が切り詰められています。表示されますが、エクスポートされることはありません</translation>
    </message>
    <message>
        <source>in place of one value this file has only the name of a type</source>
        <translation>このファイルには、1 個の値の代わりに型の名前だけがあります</translation>
    </message>
    <message>
        <source>in place of %1 values this file has only the name of a type</source>
        <translation>このファイルには、%1 個の値の代わりに型の名前だけがあります</translation>
    </message>
    <message>
        <source>its time zone is not in this file</source>
        <translation>タイム ゾーンがこのファイルにありません</translation>
    </message>
    <message>
        <source>it is not known which number is meant; the name may be a translation</source>
        <translation>どの数値を指すのかが不明です。名前が翻訳されている可能性があります</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>the number is too large for its format</source>
        <translation>数値がその形式には大きすぎます</translation>
    </message>
    <message>
        <source>%1 stands twice in %2; the first one was taken</source>
        <translation>%2 に %1 が 2 回あります。最初のものを採用しました</translation>
    </message>
    <message>
        <source>%1 of %2 is kept as the text &quot;%3&quot;: %4</source>
        <translation>%2 の %1 はテキスト &quot;%3&quot; のまま保持しています: %4</translation>
    </message>
    <message>
        <source>this private property does not say whose it is or what it is called, and was left out</source>
        <translation>このプライベート プロパティは、どのオブジェクトのものか、または名前が示されていないため、除外しました</translation>
    </message>
    <message>
        <source>these are more private properties than a cluster can have; what follows is left out</source>
        <translation>プライベート プロパティの数が、クラスターにあり得る数を超えています。以降のものを除外します</translation>
    </message>
    <message>
        <source>it is not all of the bytes</source>
        <translation>バイトがすべて揃っていません</translation>
    </message>
    <message>
        <source>it cannot be told where its items end</source>
        <translation>項目の区切りを判断できません</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>its format is not known here</source>
        <translation>形式が不明です</translation>
    </message>
    <message>
        <source>SharedVolumeInfo of %1 is not in this file; its state is unknown</source>
        <translation>%1 の SharedVolumeInfo がこのファイルにありません。状態は不明です</translation>
    </message>
    <message>
        <source>the line does not fit the table&apos;s columns and was left out</source>
        <translation>この行は表の列に合わないため、除外しました</translation>
    </message>
    <message>
        <source>the table has more than %1 rows; the rows from here on were left out</source>
        <translation>表が %1 行を超えています。ここから後の行を除外しました</translation>
    </message>
    <message>
        <source>here and perhaps below, lines that belong to no table were left out: %1</source>
        <translation>ここと、場合によってはこれより下で、どの表にも属さない行を除外しました: %1</translation>
    </message>
    <message>
        <source>the name %1 is cut, and no object in this file fits it alone</source>
        <translation>名前 %1 は切り詰められており、このファイルには該当するオブジェクトを 1 つに特定できるものがありません</translation>
    </message>
    <message>
        <source>the cut name %1 was taken for %2</source>
        <translation>切り詰められた名前 %1 を %2 と見なしました</translation>
    </message>
    <message>
        <source>the name was put together of several lines: %1</source>
        <translation>名前は複数の行をつなぎ合わせたものです: %1</translation>
    </message>
    <message>
        <source>the name %1 is cut, and no known property fits it alone</source>
        <translation>名前 %1 は切り詰められており、該当する既知のプロパティを 1 つに特定できません</translation>
    </message>
    <message>
        <source>here and perhaps below, bytes have no meaning in the file&apos;s encoding; they are shown as U+FFFD, and another code page may fit better</source>
        <translation>ここと、場合によってはこれより下で、ファイルの文字コードで意味を持たないバイトがあります。U+FFFD として表示しています。別のコード ページの方が適している可能性があります</translation>
    </message>
    <message>
        <source>capture the file again, or open it without strict reading</source>
        <translation>ファイルを取得し直すか、厳密な読み取りを指定せずに開いてください</translation>
    </message>
    <message>
        <source>%1; so it is in %2 other place</source>
        <translation>%1。ほかに %2 か所で同様です</translation>
    </message>
    <message>
        <source>%1; so it is in %2 other places</source>
        <translation>%1。ほかに %2 か所で同様です</translation>
    </message>
    <message>
        <source>this hive holds no cluster database: no key has Groups and Resources, or is called Cluster</source>
        <translation>このハイブにはクラスター データベースが含まれていません: Groups と Resources を持つキーも、Cluster という名前のキーもありません</translation>
    </message>
    <message>
        <source>this registry export holds no cluster database: no key has Groups and Resources, or is called Cluster</source>
        <translation>このレジストリのエクスポートにはクラスター データベースが含まれていません: Groups と Resources を持つキーも、Cluster という名前のキーもありません</translation>
    </message>
    <message>
        <source>it begins with the mark of a hive, regf</source>
        <translation>ハイブの印 regf で始まります</translation>
    </message>
    <message>
        <source>it begins with &quot;Windows Registry Editor Version&quot;</source>
        <translation>&quot;Windows Registry Editor Version&quot; で始まります</translation>
    </message>
    <message>
        <source>it begins with &quot;REGEDIT4&quot;</source>
        <translation>&quot;REGEDIT4&quot; で始まります</translation>
    </message>
    <message>
        <source>the cluster database with %1 and %2</source>
        <translation>クラスター データベース (%1、%2)</translation>
    </message>
    <message>
        <source>a part of a cluster database with %1 and %2</source>
        <translation>クラスター データベースの一部 (%1、%2)</translation>
    </message>
    <message>
        <source>1 key of other products or of the cluster&apos;s own was left out</source>
        <translation>他の製品またはクラスター自身のキー 1 個を除外しました</translation>
    </message>
    <message>
        <source>%1 keys of other products or of the cluster&apos;s own were left out</source>
        <translation>他の製品またはクラスター自身のキー %1 個を除外しました</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 個の値</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>値 %1 個</translation>
    </message>
    <message>
        <source>it begins with #TYPE</source>
        <translation>#TYPE で始まります</translation>
    </message>
    <message>
        <source>its first line names the column %1</source>
        <translation>最初の行に列 %1 があります</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>it holds PowerShell&apos;s element &quot;Objs&quot;</source>
        <translation>PowerShell の要素 &quot;Objs&quot; があります</translation>
    </message>
    <message>
        <source>its objects have the member &quot;%1&quot;</source>
        <translation>オブジェクトにメンバー &quot;%1&quot; があります</translation>
    </message>
    <message>
        <source>a list of one object</source>
        <translation>オブジェクト 1 個のリスト</translation>
    </message>
    <message>
        <source>a list of %1 objects</source>
        <translation>オブジェクト %1 個のリスト</translation>
    </message>
    <message>
        <source>a list has %1 in line %2</source>
        <translation>リストの %2 行目に %1 があります</translation>
    </message>
    <message>
        <source>a table of one parameter</source>
        <translation>パラメーター 1 個の表</translation>
    </message>
    <message>
        <source>a table of %1 parameters</source>
        <translation>パラメーター %1 個の表</translation>
    </message>
    <message>
        <source>a table over dashes has the parameter %1 in line %2</source>
        <translation>罫線のある表の %2 行目にパラメーター %1 があります</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>クラスター 1 個</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>クラスター %1 個</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>ノード 1 個</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>ノード %1 個</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>グループ 1 個</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>グループ %1 個</translation>
    </message>
    <message>
        <source>1 resource</source>
        <translation>リソース 1 個</translation>
    </message>
    <message>
        <source>%1 resources</source>
        <translation>リソース %1 個</translation>
    </message>
    <message>
        <source>1 resource type</source>
        <translation>リソースの種類 1 個</translation>
    </message>
    <message>
        <source>%1 resource types</source>
        <translation>リソースの種類 %1 個</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>ネットワーク 1 個</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>ネットワーク %1 個</translation>
    </message>
    <message>
        <source>1 network interface</source>
        <translation>ネットワーク インターフェイス 1 個</translation>
    </message>
    <message>
        <source>%1 network interfaces</source>
        <translation>ネットワーク インターフェイス %1 個</translation>
    </message>
    <message>
        <source>1 group set</source>
        <translation>グループ セット 1 個</translation>
    </message>
    <message>
        <source>%1 group sets</source>
        <translation>グループ セット %1 個</translation>
    </message>
    <message>
        <source>1 shared volume</source>
        <translation>共有ボリューム 1 個</translation>
    </message>
    <message>
        <source>%1 shared volumes</source>
        <translation>共有ボリューム %1 個</translation>
    </message>
    <message>
        <source>1 private property</source>
        <translation>プライベート プロパティ 1 個</translation>
    </message>
    <message>
        <source>%1 private properties</source>
        <translation>プライベート プロパティ %1 個</translation>
    </message>
    <message>
        <source>on a node, run the script that clusprop collector writes, and bring its snapshot</source>
        <translation>ノードで、clusprop collector が書き込むスクリプトを実行し、そのスナップショットを使用してください</translation>
    </message>
    <message>
        <source>on a node, run Get-Cluster | Export-Clixml cluster.xml, or reg export HKLM\Cluster cluster.reg, and bring that file</source>
        <translation>ノードで Get-Cluster | Export-Clixml cluster.xml または reg export HKLM\Cluster cluster.reg を実行し、そのファイルを使用してください</translation>
    </message>
    <message>
        <source>on a node, run Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml, and bring that file</source>
        <translation>ノードで Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml を実行し、そのファイルを使用してください</translation>
    </message>
    <message>
        <source>look at it with clusprop show, or in the editor</source>
        <translation>clusprop show またはエディターで内容を確認してください</translation>
    </message>
    <message>
        <source>make the list from it with clusprop encode</source>
        <translation>clusprop encode を使用して、このファイルからリストを作成してください</translation>
    </message>
    <message>
        <source>it is a registry export</source>
        <translation>レジストリのエクスポートです</translation>
    </message>
    <message>
        <source>it is an Export-Clixml file of PowerShell</source>
        <translation>PowerShell の Export-Clixml のファイルです</translation>
    </message>
    <message>
        <source>it is the table that cluster.exe prints, in which values are cut</source>
        <translation>cluster.exe が出力する表であり、値が切り詰められています</translation>
    </message>
    <message>
        <source>it is a cluster log, which holds no properties</source>
        <translation>クラスター ログであり、プロパティは含まれていません</translation>
    </message>
    <message>
        <source>it is a page of metrics, which holds no properties</source>
        <translation>メトリックのページであり、プロパティは含まれていません</translation>
    </message>
    <message>
        <source>it is a snapshot of a whole cluster</source>
        <translation>クラスター全体のスナップショットです</translation>
    </message>
    <message>
        <source>it is a decoded property list in JSON</source>
        <translation>デコード済みのプロパティ リスト (JSON) です</translation>
    </message>
    <message>
        <source>it is a decoded value list in JSON</source>
        <translation>デコード済みの値リスト (JSON) です</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>capture it again</source>
        <translation>取得し直してください</translation>
    </message>
    <message>
        <source>it is the log of a registry hive, which holds changes alone</source>
        <translation>レジストリ ハイブのログであり、変更だけが含まれています</translation>
    </message>
    <message>
        <source>bring the hive: on a node, run reg save HKLM\Cluster cluster.hiv</source>
        <translation>ハイブを使用してください: ノードで reg save HKLM\Cluster cluster.hiv を実行します</translation>
    </message>
    <message>
        <source>it is a registry hive</source>
        <translation>レジストリ ハイブです</translation>
    </message>
    <message>
        <source>it is a zip archive</source>
        <translation>zip アーカイブです</translation>
    </message>
    <message>
        <source>unpack it and open the folder</source>
        <translation>展開してからフォルダーを開いてください</translation>
    </message>
    <message>
        <source>its bytes are no kind of file that is known here</source>
        <translation>バイト列が既知のどの種類のファイルにも該当しません</translation>
    </message>
    <message>
        <source>it is JSON, but describes nothing of a cluster</source>
        <translation>JSON ですが、クラスターに関する内容がありません</translation>
    </message>
    <message>
        <source>it is XML or HTML, but no Export-Clixml of PowerShell</source>
        <translation>XML または HTML ですが、PowerShell の Export-Clixml のファイルではありません</translation>
    </message>
    <message>
        <source>it is a text, and no properties of a cluster are recognised in it</source>
        <translation>テキストですが、クラスターのプロパティを認識できません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>名前を確認してください</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>読み取りのアクセス許可がありません</translation>
    </message>
    <message>
        <source>ask its owner, or copy it with an account that may</source>
        <translation>所有者に依頼するか、アクセス許可のあるアカウントでコピーしてください</translation>
    </message>
    <message>
        <source>its symbolic links go round in a circle</source>
        <translation>シンボリック リンクが循環しています</translation>
    </message>
    <message>
        <source>open the file itself</source>
        <translation>ファイル自体を開いてください</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>読み取れません (%1)</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any file of a cluster&apos;s properties</source>
        <translation>%1 MiB を超えており、クラスターのプロパティのファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>正しいファイルかどうかを確認してください</translation>
    </message>
    <message>
        <source>it is %1, not a file</source>
        <translation>%1であり、ファイルではありません</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>ファイルを指定してください</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>読み取りがキャンセルされました</translation>
    </message>
    <message>
        <source>say what it is with --as, if you know</source>
        <translation>種類がわかる場合は、--as で指定してください</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>UTF-16 with a byte order mark</source>
        <translation>UTF-16 (バイト順マーク付き)</translation>
    </message>
    <message>
        <source>big-endian UTF-16 with a byte order mark</source>
        <translation>ビッグ エンディアン UTF-16 (バイト順マーク付き)</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 (バイト順マーク付き)</translation>
    </message>
    <message>
        <source>UTF-16 without a mark</source>
        <translation>UTF-16 (マークなし)</translation>
    </message>
    <message>
        <source>big-endian UTF-16 without a mark</source>
        <translation>ビッグ エンディアン UTF-16 (マークなし)</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>ASCII のみ</translation>
    </message>
    <message>
        <source>UTF-8 without a mark</source>
        <translation>UTF-8 (マークなし)</translation>
    </message>
    <message>
        <source>a code page</source>
        <translation>コード ページ</translation>
    </message>
    <message>
        <source>it is no date</source>
        <translation>日付ではありません</translation>
    </message>
    <message>
        <source>it is no number that the format can hold</source>
        <translation>その形式で表せる数値ではありません</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>テキストのリストではありません</translation>
    </message>
    <message>
        <source>its bytes are no Base64 text</source>
        <translation>バイト列が Base64 テキストではありません</translation>
    </message>
    <message>
        <source>its format &quot;%1&quot; is not known</source>
        <translation>形式 &quot;%1&quot; は不明です</translation>
    </message>
    <message>
        <source>the file is empty, write it again</source>
        <translation>ファイルが空です。もう一度書き込んでください</translation>
    </message>
    <message>
        <source>read what is whole with --tolerant</source>
        <translation>--tolerant を使用して、損なわれていない部分を読み取ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be decoded</source>
        <translation>&quot;%1&quot; はデコードできるものではありません</translation>
    </message>
    <message>
        <source>use property-list, value-list or the name of a structure such as CLUS_CSV_VOLUME_INFO</source>
        <translation>property-list、value-list、または CLUS_CSV_VOLUME_INFO などの構造体の名前を使用してください</translation>
    </message>
    <message>
        <source>correct this member</source>
        <translation>このメンバーを修正してください</translation>
    </message>
    <message>
        <source>the document is not a JSON object</source>
        <translation>ドキュメントが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it must begin with { and end with }</source>
        <translation>{ で始まり } で終わる必要があります</translation>
    </message>
    <message>
        <source>this is not hexadecimal text</source>
        <translation>16 進テキストではありません</translation>
    </message>
    <message>
        <source>write two digits for each byte</source>
        <translation>1 バイトごとに 2 桁で入力してください</translation>
    </message>
    <message>
        <source>there is more of this kind that is not listed</source>
        <translation>同様のものがほかにもありますが、表示していません</translation>
    </message>
    <message>
        <source>this member is not known and was ignored</source>
        <translation>このメンバーは不明なため、無視しました</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 を書き込めません: %2</translation>
    </message>
    <message>
        <source>this JSON document is not a cluster snapshot</source>
        <translation>この JSON ドキュメントはクラスターのスナップショットではありません</translation>
    </message>
    <message>
        <source>make one with the collector script</source>
        <translation>収集スクリプトで作成してください</translation>
    </message>
    <message>
        <source>the snapshot&apos;s version is missing</source>
        <translation>スナップショットのバージョンがありません</translation>
    </message>
    <message>
        <source>version %1 of snapshots is not known here; 1 and 2 are</source>
        <translation>スナップショットのバージョン %1 は不明です。使用できるのは 1 と 2 です</translation>
    </message>
    <message>
        <source>open it with a newer version of this program</source>
        <translation>このプログラムの新しいバージョンで開いてください</translation>
    </message>
    <message>
        <source>collect the snapshot again, or open it without strict reading</source>
        <translation>スナップショットを収集し直すか、厳密な読み取りを指定せずに開いてください</translation>
    </message>
    <message>
        <source>this is no text and was left out</source>
        <translation>テキストではないため、除外しました</translation>
    </message>
    <message>
        <source>this is no number that fits and was left out</source>
        <translation>ここに合う数値ではないため、除外しました</translation>
    </message>
    <message>
        <source>this is no array and was left out</source>
        <translation>配列ではないため、除外しました</translation>
    </message>
    <message>
        <source>this is no object and was left out</source>
        <translation>オブジェクトではないため、除外しました</translation>
    </message>
    <message>
        <source>this property has no name and was left out</source>
        <translation>このプロパティには名前がないため、除外しました</translation>
    </message>
    <message>
        <source>the collector script reported: %1</source>
        <translation>収集スクリプトからの報告: %1</translation>
    </message>
    <message>
        <source>text must stand here</source>
        <translation>ここにはテキストが必要です</translation>
    </message>
    <message>
        <source>an array must stand here</source>
        <translation>ここには配列が必要です</translation>
    </message>
    <message>
        <source>an object must stand here</source>
        <translation>ここにはオブジェクトが必要です</translation>
    </message>
    <message>
        <source>a number must stand here</source>
        <translation>ここには数値が必要です</translation>
    </message>
    <message>
        <source>claims are two or more, and of a property that is &quot;cut&quot;</source>
        <translation>claims は 2 個以上必要で、&quot;cut&quot; のプロパティにのみ指定できます</translation>
    </message>
    <message>
        <source>only &quot;cut&quot; and &quot;absent&quot; can stand here</source>
        <translation>ここに指定できるのは &quot;cut&quot; と &quot;absent&quot; だけです</translation>
    </message>
    <message>
        <source>a property that is &quot;cut&quot; or &quot;absent&quot; has no value, but where claims differ</source>
        <translation>&quot;cut&quot; または &quot;absent&quot; のプロパティには、claims が異なる場合を除き、値がありません</translation>
    </message>
    <message>
        <source>true or false must stand here</source>
        <translation>ここには true または false が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of object</source>
        <translation>&quot;%1&quot; はオブジェクトのクラスではありません</translation>
    </message>
    <message>
        <source>%1; %2 has %3 bytes, these are %4</source>
        <translation>%1。%2 は %3 バイトですが、これは %4 バイトです</translation>
    </message>
    <message>
        <source>capture the whole buffer</source>
        <translation>バッファー全体を取得してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no object that a property list can belong to</source>
        <translation>&quot;%1&quot; は、プロパティ リストが属することのできるオブジェクトを示していません</translation>
    </message>
    <message>
        <source>write CLASS:NAME, for example resource:Cluster Disk 2</source>
        <translation>resource:Cluster Disk 2 のように CLASS:NAME の形式で入力してください</translation>
    </message>
    <message>
        <source>open it in the editor or decode it with --tolerant to see what can be read</source>
        <translation>エディターで開くか、--tolerant を使用してデコードし、読み取れる部分を確認してください</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be stored in this kind of file</source>
        <translation>%2 の %1 はこの種類のファイルに格納できません</translation>
    </message>
    <message>
        <source>it has that structure&apos;s size of %1 bytes</source>
        <translation>この構造体の大きさ (%1 バイト) です</translation>
    </message>
    <message>
        <source>all of its bytes read as one</source>
        <translation>すべてのバイトがそのように読めます</translation>
    </message>
    <message>
        <source>it starts with a known syntax word, though the rest is damaged</source>
        <translation>残りは壊れていますが、既知の構文ワードで始まります</translation>
    </message>
    <message>
        <source>a property name stands behind its count, though the rest is damaged</source>
        <translation>残りは壊れていますが、個数の後にプロパティ名があります</translation>
    </message>
    <message>
        <source>every entry is a volume record of %1 bytes</source>
        <translation>どのエントリも %1 バイトのボリューム レコードです</translation>
    </message>
    <message>
        <source>its entries are those of an answer about a resource</source>
        <translation>エントリはリソースに関する応答のものです</translation>
    </message>
    <message>
        <source>none of its names is documented, so it is shown as a cluster&apos;s</source>
        <translation>どの名前も文書化されていないため、クラスターのものとして表示します</translation>
    </message>
    <message>
        <source>it was said to be that of %1</source>
        <translation>%1 のものと指定されました</translation>
    </message>
    <message>
        <source>it calls itself a snapshot of cluster properties</source>
        <translation>クラスター プロパティのスナップショットと記されています</translation>
    </message>
    <message>
        <source>version 1, as the collector script writes it</source>
        <translation>バージョン 1 (収集スクリプトの形式)</translation>
    </message>
    <message>
        <source>version 1, as the collector script writes it (%1)</source>
        <translation>バージョン 1、収集スクリプトの形式 (%1)</translation>
    </message>
    <message>
        <source>version 2, as this program writes it</source>
        <translation>バージョン 2 (このプログラムの形式)</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a cluster</source>
        <translation>%2 個の名前のうち %1 個がクラスターのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a node</source>
        <translation>%2 個の名前のうち %1 個がノードのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a group</source>
        <translation>%2 個の名前のうち %1 個がグループのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a resource</source>
        <translation>%2 個の名前のうち %1 個がリソースのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a resourceType</source>
        <translation>%2 個の名前のうち %1 個がリソースの種類のプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a network</source>
        <translation>%2 個の名前のうち %1 個がネットワークのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a networkInterface</source>
        <translation>%2 個の名前のうち %1 個がネットワーク インターフェイスのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a groupSet</source>
        <translation>%2 個の名前のうち %1 個がグループ セットのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a volume</source>
        <translation>%2 個の名前のうち %1 個がボリュームのプライベート プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a cluster</source>
        <translation>%2 個の名前のうち %1 個がクラスターの共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a node</source>
        <translation>%2 個の名前のうち %1 個がノードの共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a group</source>
        <translation>%2 個の名前のうち %1 個がグループの共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a resource</source>
        <translation>%2 個の名前のうち %1 個がリソースの共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a resourceType</source>
        <translation>%2 個の名前のうち %1 個がリソースの種類の共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a network</source>
        <translation>%2 個の名前のうち %1 個がネットワークの共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a networkInterface</source>
        <translation>%2 個の名前のうち %1 個がネットワーク インターフェイスの共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a groupSet</source>
        <translation>%2 個の名前のうち %1 個がグループ セットの共通プロパティです</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a volume</source>
        <translation>%2 個の名前のうち %1 個がボリュームの共通プロパティです</translation>
    </message>
    <message>
        <source>reading in safety has limits on memory, time and files only: %1</source>
        <translation>安全な読み取りで制限されるのは、メモリ、時間、ファイルだけです: %1</translation>
    </message>
    <message>
        <source>there is no room for a copy of it</source>
        <translation>コピーする領域がありません</translation>
    </message>
    <message>
        <source>make room in memory</source>
        <translation>メモリの空き領域を増やしてください</translation>
    </message>
    <message>
        <source>use --no-safe to read it in the program itself</source>
        <translation>プログラム自体で読み取るには --no-safe を使用してください</translation>
    </message>
    <message>
        <source>do not trust the file, and report it; where it comes from beyond doubt, --no-safe reads it in the program itself</source>
        <translation>このファイルを信頼せず、報告してください。出所が確実な場合は、--no-safe を指定するとプログラム自体で読み取ります</translation>
    </message>
    <message>
        <source>the process that read it gave an answer that is none (byte %1: %2)</source>
        <translation>読み取り用のプロセスが正しくない応答を返しました (バイト %1: %2)</translation>
    </message>
    <message>
        <source>the process that would read it cannot be started (%1)</source>
        <translation>読み取り用のプロセスを開始できません (%1)</translation>
    </message>
    <message>
        <source>it cannot be read in safety here: %1</source>
        <translation>この環境では安全に読み取ることができません: %1</translation>
    </message>
    <message>
        <source>the program that would read it (%1) is of another version</source>
        <translation>読み取り用のプログラム (%1) のバージョンが異なります</translation>
    </message>
    <message>
        <source>reading it took longer than %1 seconds and was stopped</source>
        <translation>読み取り時間が %1 秒を超えたため、停止しました</translation>
    </message>
    <message>
        <source>reading it came no further for %1 seconds and was stopped</source>
        <translation>読み取りが %1 秒間進まなかったため、停止しました</translation>
    </message>
    <message>
        <source>the process that read it sent what it must not send</source>
        <translation>読み取り用のプロセスが、送信してはならないものを送信しました</translation>
    </message>
    <message>
        <source>the process that read it tried something that a reader must not do (system call %1) and was stopped</source>
        <translation>読み取り用のプロセスが、許可されていない操作 (システム コール %1) を試みたため、停止しました</translation>
    </message>
    <message>
        <source>the process that read it needed more memory than %1 MiB and was stopped</source>
        <translation>読み取り用のプロセスが %1 MiB を超えるメモリを必要としたため、停止しました</translation>
    </message>
    <message>
        <source>the process that read it computed for longer than %1 seconds and was stopped</source>
        <translation>読み取り用のプロセスの計算時間が %1 秒を超えたため、停止しました</translation>
    </message>
    <message>
        <source>the process that read it tried something that a reader must not do and was stopped</source>
        <translation>読み取り用のプロセスが、許可されていない操作を試みたため、停止しました</translation>
    </message>
    <message>
        <source>the process that read it was killed, or hung up before it was done</source>
        <translation>読み取り用のプロセスが、完了前に強制終了されたか、接続を切断しました</translation>
    </message>
    <message>
        <source>the process that read it crashed (signal %1)</source>
        <translation>読み取り用のプロセスがクラッシュしました (シグナル %1)</translation>
    </message>
    <message>
        <source>the process that would read it cannot be limited here</source>
        <translation>この環境では読み取り用のプロセスを制限できません</translation>
    </message>
    <message>
        <source>the process that read it ended without an answer (exit code %1)</source>
        <translation>読み取り用のプロセスが応答せずに終了しました (終了コード %1)</translation>
    </message>
    <message>
        <source>a document is of a file that was not asked for</source>
        <translation>要求していないファイルのドキュメントがあります</translation>
    </message>
    <message>
        <source>no signal handler can be set</source>
        <translation>シグナル ハンドラーを設定できません</translation>
    </message>
    <message>
        <source>no filter of system calls can be made</source>
        <translation>システム コールのフィルターを作成できません</translation>
    </message>
    <message>
        <source>the system takes no filter of system calls (%1)</source>
        <translation>システムがシステム コールのフィルターを受け付けません (%1)</translation>
    </message>
    <message>
        <source>this build has no filter of system calls</source>
        <translation>このビルドにはシステム コールのフィルターがありません</translation>
    </message>
    <message>
        <source>the bytes end inside a field or its padding</source>
        <translation>バイト列がフィールドまたはそのパディングの途中で終わっています</translation>
    </message>
    <message>
        <source>the length is greater than the bytes that are left</source>
        <translation>長さが残りのバイト数を超えています</translation>
    </message>
    <message>
        <source>fewer properties follow than the count announces</source>
        <translation>プロパティの数が、示された個数より少なくなっています</translation>
    </message>
    <message>
        <source>a property name must start here</source>
        <translation>ここからプロパティ名が始まる必要があります</translation>
    </message>
    <message>
        <source>an end mark must stand here</source>
        <translation>ここには終了マークが必要です</translation>
    </message>
    <message>
        <source>the property has no value</source>
        <translation>プロパティに値がありません</translation>
    </message>
    <message>
        <source>the length does not fit the format</source>
        <translation>長さが形式に合いません</translation>
    </message>
    <message>
        <source>UTF-16 text has an odd number of bytes</source>
        <translation>UTF-16 テキストのバイト数が奇数です</translation>
    </message>
    <message>
        <source>the text does not end with a NUL</source>
        <translation>テキストが NUL で終わっていません</translation>
    </message>
    <message>
        <source>the list of strings does not end with two NULs</source>
        <translation>文字列のリストが 2 つの NUL で終わっていません</translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation>リストの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>bytes follow the end</source>
        <translation>終わりの後にバイトが続いています</translation>
    </message>
    <message>
        <source>the syntax word is not known; its bytes are kept</source>
        <translation>構文ワードが不明です。バイト列は保持されます</translation>
    </message>
    <message>
        <source>the padding is not zero</source>
        <translation>パディングがゼロではありません</translation>
    </message>
    <message>
        <source>bytes follow the NUL that ends the text</source>
        <translation>テキストを終える NUL の後にバイトが続いています</translation>
    </message>
    <message>
        <source>the text holds half of a surrogate pair</source>
        <translation>テキストにサロゲート ペアの片方だけが含まれています</translation>
    </message>
    <message>
        <source>the property name is empty</source>
        <translation>プロパティ名が空です</translation>
    </message>
    <message>
        <source>a property of this name came before</source>
        <translation>同じ名前のプロパティが前にあります</translation>
    </message>
    <message>
        <source>the entry is longer than its known fields</source>
        <translation>エントリが既知のフィールドより長くなっています</translation>
    </message>
    <message>
        <source>a fixed text field goes on after its NUL</source>
        <translation>固定長のテキスト フィールドが NUL の後も続いています</translation>
    </message>
    <message>
        <source>the record has no pad bytes before its 64-bit fields</source>
        <translation>レコードの 64 ビット フィールドの前にパディング バイトがありません</translation>
    </message>
    <message>
        <source>there are no bytes; read as an empty list</source>
        <translation>バイトがありません。空のリストとして読み取りました</translation>
    </message>
    <message>
        <source>text to be written must not hold a NUL</source>
        <translation>書き込むテキストに NUL を含めることはできません</translation>
    </message>
    <message>
        <source>a list of strings cannot hold an empty string</source>
        <translation>文字列のリストに空の文字列を含めることはできません</translation>
    </message>
    <message>
        <source>the number does not fit the format</source>
        <translation>数値が形式に合いません</translation>
    </message>
    <message>
        <source>the data is longer than a 32-bit length can say</source>
        <translation>データが 32 ビットの長さで表せる範囲を超えています</translation>
    </message>
    <message>
        <source>its extended attributes</source>
        <translation>拡張属性</translation>
    </message>
    <message>
        <source>its attribute %1</source>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>its access list</source>
        <translation>アクセス制御リスト</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>所有グループ</translation>
    </message>
    <message>
        <source>another program holds a lock on the file</source>
        <translation>別のプログラムがファイルをロックしています</translation>
    </message>
    <message>
        <source>wait until it has saved or closed the file and try again</source>
        <translation>別のプログラムがファイルを保存するか閉じるまで待ってから、もう一度実行してください</translation>
    </message>
    <message>
        <source>it is in use by a save</source>
        <translation>保存処理で使用中です</translation>
    </message>
    <message>
        <source>wait until that is done</source>
        <translation>処理が終わるまで待ってください</translation>
    </message>
    <message>
        <source>it has changed since it was found</source>
        <translation>見つかった後に変更されています</translation>
    </message>
    <message>
        <source>look at it first</source>
        <translation>先に内容を確認してください</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>free some space or write elsewhere</source>
        <translation>空き容量を増やすか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>ディスク クォータを使い切っています</translation>
    </message>
    <message>
        <source>the file would become larger than allowed</source>
        <translation>ファイルのサイズが上限を超えます</translation>
    </message>
    <message>
        <source>raise the limit on file sizes or write elsewhere</source>
        <translation>ファイル サイズの上限を引き上げるか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>アクセス許可がありません</translation>
    </message>
    <message>
        <source>ask for access to the file and its directory, or write elsewhere</source>
        <translation>ファイルとそのディレクトリへのアクセス許可を依頼するか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>システムによって許可されていません</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>ファイル システムが読み取り専用です</translation>
    </message>
    <message>
        <source>write elsewhere</source>
        <translation>別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>the directory does not exist</source>
        <translation>ディレクトリが存在しません</translation>
    </message>
    <message>
        <source>create it first or give another path</source>
        <translation>先にディレクトリを作成するか、別のパスを指定してください</translation>
    </message>
    <message>
        <source>a part of the path is no directory</source>
        <translation>パスの一部がディレクトリではありません</translation>
    </message>
    <message>
        <source>give another path</source>
        <translation>別のパスを指定してください</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>give the path of a file</source>
        <translation>ファイルのパスを指定してください</translation>
    </message>
    <message>
        <source>the symbolic links lead round in a circle or are too many</source>
        <translation>シンボリック リンクが循環しているか、多すぎます</translation>
    </message>
    <message>
        <source>give the path of the file itself</source>
        <translation>ファイル自体のパスを指定してください</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>give a shorter one</source>
        <translation>もっと短い名前を指定してください</translation>
    </message>
    <message>
        <source>the device reported an input or output error</source>
        <translation>デバイスから入出力エラーが報告されました</translation>
    </message>
    <message>
        <source>check the disk and write elsewhere</source>
        <translation>ディスクを確認し、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>the file system allows no more names for one file</source>
        <translation>ファイル システムの制限により、1 つのファイルにこれ以上名前を付けることができません</translation>
    </message>
    <message>
        <source>the system is out of memory</source>
        <translation>システムのメモリが不足しています</translation>
    </message>
    <message>
        <source>close some programs and try again</source>
        <translation>いくつかのプログラムを閉じてから、もう一度実行してください</translation>
    </message>
    <message>
        <source>the file is in use by the system</source>
        <translation>ファイルはシステムで使用中です</translation>
    </message>
    <message>
        <source>the file is a program that runs</source>
        <translation>ファイルは実行中のプログラムです</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>デバイスがなくなっています</translation>
    </message>
    <message>
        <source>the file system does not allow this name or operation</source>
        <translation>ファイル システムがこの名前または操作を許可していません</translation>
    </message>
    <message>
        <source>the file system cannot do what a safe save needs</source>
        <translation>安全な保存に必要な機能をファイル システムがサポートしていません</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>close some and try again</source>
        <translation>いくつか閉じてから、もう一度実行してください</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>このコンピューターで開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>しばらくしてから、もう一度実行してください</translation>
    </message>
    <message>
        <source>the network file system lost the directory</source>
        <translation>ネットワーク ファイル システムでディレクトリが失われました</translation>
    </message>
    <message>
        <source>open the directory anew and try again</source>
        <translation>ディレクトリを開き直してから、もう一度実行してください</translation>
    </message>
    <message>
        <source>it is a named pipe, not a regular file</source>
        <translation>名前付きパイプであり、通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is a device or socket, not a regular file</source>
        <translation>デバイスまたはソケットであり、通常のファイルではありません</translation>
    </message>
    <message>
        <source>give the path of a regular file</source>
        <translation>通常のファイルのパスを指定してください</translation>
    </message>
    <message>
        <source>read the file again, or write elsewhere</source>
        <translation>ファイルを読み取り直すか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>the file was changed by another program since it was read</source>
        <translation>ファイルは、読み取った後に別のプログラムによって変更されました</translation>
    </message>
    <message>
        <source>the file was removed by another program since it was read</source>
        <translation>ファイルは、読み取った後に別のプログラムによって削除されました</translation>
    </message>
    <message>
        <source>the file belongs to somebody else, and its directory lets only the owner replace it</source>
        <translation>ファイルの所有者は別のユーザーであり、このディレクトリでは所有者だけがファイルを置き換えることができます</translation>
    </message>
    <message>
        <source>ask the owner, or write elsewhere</source>
        <translation>所有者に依頼するか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>another program has the file open for writing</source>
        <translation>別のプログラムがファイルを書き込み用に開いています</translation>
    </message>
    <message>
        <source>wait until it is done, then read the file again, or write elsewhere</source>
        <translation>書き込みが終わるまで待ってからファイルを読み取り直すか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>other programs replace the file all the time</source>
        <translation>他のプログラムがファイルを絶えず置き換えています</translation>
    </message>
    <message>
        <source>another program made the file a moment ago</source>
        <translation>別のプログラムがたった今ファイルを作成しました</translation>
    </message>
    <message>
        <source>look at it first, or write elsewhere</source>
        <translation>先に内容を確認するか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>the new content is in place, but %1</source>
        <translation>新しい内容は書き込まれていますが、%1</translation>
    </message>
    <message>
        <source>%1; a file that another program may have written is kept as %2</source>
        <translation>%1。別のプログラムが書き込んだ可能性のあるファイルを %2 として残しています</translation>
    </message>
    <message>
        <source>syncing the directory failed: %1</source>
        <translation>ディレクトリの同期に失敗しました: %1</translation>
    </message>
    <message>
        <source>what was written cannot be read back: %1</source>
        <translation>書き込んだ内容を読み戻せません: %1</translation>
    </message>
    <message>
        <source>what was written does not read back the same</source>
        <translation>書き込んだ内容を読み戻した結果が一致しません</translation>
    </message>
    <message>
        <source>check the disk and write again</source>
        <translation>ディスクを確認し、もう一度書き込んでください</translation>
    </message>
    <message>
        <source>%1; the version before is kept as %2</source>
        <translation>%1。以前のバージョンを %2 として残しています</translation>
    </message>
    <message>
        <source>the backup %1 cannot be made: %2</source>
        <translation>バックアップ %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>ファイルは既に存在します</translation>
    </message>
    <message>
        <source>allow it to be replaced or give another name</source>
        <translation>置き換えを許可するか、別の名前を指定してください</translation>
    </message>
    <message>
        <source>the file had %1 more name (a hard link), which still is the version before</source>
        <translation>ファイルには別の名前 (ハード リンク) が %1 個あり、その内容は以前のバージョンのままです</translation>
    </message>
    <message>
        <source>the file had %1 more names (hard links), which still are the version before</source>
        <translation>ファイルには別の名前 (ハード リンク) が %1 個あり、それらの内容は以前のバージョンのままです</translation>
    </message>
    <message>
        <source>the new file could not be given all that the old one had: %1</source>
        <translation>以前のファイルから新しいファイルに引き継げなかったものがあります: %1</translation>
    </message>
    <message>
        <source>the version before could not be removed and is %1</source>
        <translation>以前のバージョンを削除できず、%1 として残っています</translation>
    </message>
    <message>
        <source>the name contains a NUL</source>
        <translation>名前に NUL が含まれています</translation>
    </message>
    <message>
        <source>give another name</source>
        <translation>別の名前を指定してください</translation>
    </message>
    <message>
        <source>the disk is full: it can hold no more files</source>
        <translation>ディスクがいっぱいです: これ以上ファイルを作成できません</translation>
    </message>
    <message>
        <source>remove some files or write elsewhere</source>
        <translation>いくつかのファイルを削除するか、別の場所に書き込んでください</translation>
    </message>
    <message>
        <source>the directory was removed or takes no files</source>
        <translation>ディレクトリが削除されたか、ファイルを受け付けません</translation>
    </message>
    <message>
        <source>group&apos;s id</source>
        <translation>グループの ID</translation>
    </message>
    <message>
        <source>resource&apos;s id</source>
        <translation>リソースの ID</translation>
    </message>
    <message>
        <source>owner node</source>
        <translation>オーナー ノード</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 would have other bytes</source>
        <translation>%1 のバイト列が変わります</translation>
    </message>
    <message>
        <source>%1 would be %2 instead of %3</source>
        <translation>%1 は %3 ではなく %2 になります</translation>
    </message>
    <message>
        <source>the order of the properties of %1 (%2) would change</source>
        <translation>%1 (%2) のプロパティの順序が変わります</translation>
    </message>
    <message>
        <source>the end mark of the list of %1 (%2) would change</source>
        <translation>%1 (%2) のリストの終了マークが変わります</translation>
    </message>
    <message>
        <source>the class of %1 would change</source>
        <translation>%1 のクラスが変わります</translation>
    </message>
    <message>
        <source>the %1 of %2 would be &quot;%3&quot; instead of &quot;%4&quot;</source>
        <translation>%2 の%1は &quot;%4&quot; ではなく &quot;%3&quot; になります</translation>
    </message>
    <message>
        <source>what the nodes say of %1 would change</source>
        <translation>%1 に関する各ノードの情報が変わります</translation>
    </message>
    <message>
        <source>the number of objects would change</source>
        <translation>オブジェクトの数が変わります</translation>
    </message>
    <message>
        <source>what would be written does not read back the same: %1; nothing was written, please report this</source>
        <translation>書き込む内容を読み戻すと結果が一致しません: %1。何も書き込みませんでした。この問題を報告してください</translation>
    </message>
    <message>
        <source>the name of the cluster would be &quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>クラスターの名前は &quot;%2&quot; ではなく &quot;%1&quot; になります</translation>
    </message>
    <message>
        <source>the id of the cluster would change</source>
        <translation>クラスターの ID が変わります</translation>
    </message>
    <message>
        <source>the time at which it was taken would change</source>
        <translation>取得日時が変わります</translation>
    </message>
    <message>
        <source>%1 of the names of properties hold a NUL character</source>
        <translation>%1 個のプロパティ名に NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>look whether the file is in the encoding that it was read in</source>
        <translation>読み取り時の文字コードがファイルの文字コードと合っているかどうかを確認してください</translation>
    </message>
    <message>
        <source>%1 of the names of properties hold a NUL character, which no property list can; each is shown as ␀</source>
        <translation>%1 個のプロパティ名に、プロパティ リストでは使用できない NUL 文字が含まれています。各 NUL 文字を ␀ として表示しています</translation>
    </message>
    <message>
        <source>it is of the cluster %1, and %2 is of %3</source>
        <translation>クラスター %1 のものですが、%2 は %3 のものです</translation>
    </message>
    <message>
        <source>give the files of one cluster at a time</source>
        <translation>一度に指定するファイルは 1 つのクラスターのものだけにしてください</translation>
    </message>
    <message>
        <source>open the file itself if it is one</source>
        <translation>そうである場合は、そのファイル自体を開いてください</translation>
    </message>
    <message>
        <source>the folder holds more than %1 files, or folders more than %2 deep, and what is beyond that was not looked at</source>
        <translation>フォルダー内のファイルが %1 個を超えているか、フォルダーの階層が %2 を超えているため、それ以降は確認していません</translation>
    </message>
    <message>
        <source>open one of the folders in it, or the files themselves</source>
        <translation>その中のいずれかのフォルダー、またはファイル自体を開いてください</translation>
    </message>
    <message>
        <source>no file in this folder holds properties of a cluster</source>
        <translation>このフォルダーには、クラスターのプロパティを含むファイルがありません</translation>
    </message>
    <message>
        <source>bring the folder that a support collector wrote, or a snapshot</source>
        <translation>サポート情報収集ツールが出力したフォルダー、またはスナップショットを使用してください</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>レジストリ ハイブ</translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation>レジストリのエクスポート</translation>
    </message>
    <message>
        <source>Export-Clixml of PowerShell</source>
        <translation>PowerShell の Export-Clixml</translation>
    </message>
    <message>
        <source>Cluster snapshot</source>
        <translation>クラスター スナップショット</translation>
    </message>
    <message>
        <source>ConvertTo-Json of PowerShell</source>
        <translation>PowerShell の ConvertTo-Json</translation>
    </message>
    <message>
        <source>Export-Csv of PowerShell</source>
        <translation>PowerShell の Export-Csv</translation>
    </message>
    <message>
        <source>Table of Get-ClusterParameter</source>
        <translation>Get-ClusterParameter の表</translation>
    </message>
    <message>
        <source>List of PowerShell</source>
        <translation>PowerShell のリスト</translation>
    </message>
    <message>
        <source>Property list</source>
        <translation>プロパティ リスト</translation>
    </message>
    <message>
        <source>Value list</source>
        <translation>値リスト</translation>
    </message>
    <message>
        <source>Backup mode of a volume</source>
        <translation>ボリュームのバックアップ モード</translation>
    </message>
    <message>
        <source>Volume record</source>
        <translation>ボリューム レコード</translation>
    </message>
    <message>
        <source>Volume state record</source>
        <translation>ボリューム状態レコード</translation>
    </message>
    <message>
        <source>Extended volume state record</source>
        <translation>拡張ボリューム状態レコード</translation>
    </message>
    <message>
        <source>Maintenance mode of a volume</source>
        <translation>ボリュームのメンテナンス モード</translation>
    </message>
    <message>
        <source>Maintenance mode</source>
        <translation>メンテナンス モード</translation>
    </message>
    <message>
        <source>Extended maintenance mode</source>
        <translation>拡張メンテナンス モード</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>リソース クラス</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>指定どおり</translation>
    </message>
    <message>
        <source>%1 files of one cluster, merged: %2</source>
        <translation>1 つのクラスターの %1 個のファイルを統合: %2</translation>
    </message>
    <message>
        <source>the sources differ on the %1 of %2: %3 or %4; the first is shown</source>
        <translation>%2 の%1がソース間で異なります: %3 または %4。最初のものを表示しています</translation>
    </message>
    <message>
        <source>and %1 more such differences</source>
        <translation>同様の相違がほかに %1 件あります</translation>
    </message>
    <message>
        <source>the name %1 is cut and may be that of %2 resources; what was shown of its values was left out</source>
        <translation>名前 %1 は切り詰められており、%2 個のリソースに該当する可能性があります。示されていた値を除外しました</translation>
    </message>
    <message>
        <source>resource name</source>
        <translation>リソース名</translation>
    </message>
    <message>
        <source>this is no class of objects</source>
        <translation>オブジェクトのクラスではありません</translation>
    </message>
    <message>
        <source>a step needs a state before or after it</source>
        <translation>操作には、その前または後の状態が必要です</translation>
    </message>
    <message>
        <source>a text belongs here</source>
        <translation>ここにはテキストが必要です</translation>
    </message>
    <message>
        <source>true or false belongs here</source>
        <translation>ここには true または false が必要です</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 belongs here</source>
        <translation>ここには %1 から %2 までの整数が必要です</translation>
    </message>
    <message>
        <source>a list belongs here</source>
        <translation>ここにはリストが必要です</translation>
    </message>
    <message>
        <source>an object belongs here</source>
        <translation>ここにはオブジェクトが必要です</translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>そのようなオブジェクトはありません</translation>
    </message>
    <message>
        <source>this is no list of an object</source>
        <translation>オブジェクトのリストではありません</translation>
    </message>
    <message>
        <source>cut or absent belongs here</source>
        <translation>ここには cut または absent が必要です</translation>
    </message>
    <message>
        <source>either files or the sample belong here</source>
        <translation>ここにはファイルまたはサンプルのいずれかが必要です</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it does not begin as a journal does</source>
        <translation>ジャーナルの先頭として正しくありません</translation>
    </message>
    <message>
        <source>its first line is not whole</source>
        <translation>最初の行が不完全です</translation>
    </message>
    <message>
        <source>it was written by a later version of the program (form %1)</source>
        <translation>このプログラムの新しいバージョンで書き込まれています (形式 %1)</translation>
    </message>
    <message>
        <source>its content is not what its length and checksum promise</source>
        <translation>内容が、記録されている長さとチェックサムに一致しません</translation>
    </message>
    <message>
        <source>left out, since this is no object of a cluster: %1 of type %2</source>
        <translation>クラスターのオブジェクトではないため除外しました: %1 (種類 %2)</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 of type %2</source>
        <translation>クラスターのオブジェクトはなく、%1 (種類 %2) があります</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 of type %2 and others</source>
        <translation>クラスターのオブジェクトはなく、%1 (種類 %2) などがあります</translation>
    </message>
    <message>
        <source>left out, since this is no object of a cluster: %1 without members</source>
        <translation>クラスターのオブジェクトではないため除外しました: %1 (メンバーなし)</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 without members</source>
        <translation>クラスターのオブジェクトはなく、%1 (メンバーなし) があります</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 without members and others</source>
        <translation>クラスターのオブジェクトはなく、%1 (メンバーなし) などがあります</translation>
    </message>
    <message>
        <source>left out, since this is no object of a cluster: %1 with the members %2</source>
        <translation>クラスターのオブジェクトではないため除外しました: %1 (メンバー %2)</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 with the members %2</source>
        <translation>クラスターのオブジェクトはなく、%1 (メンバー %2) があります</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 with the members %2 and others</source>
        <translation>クラスターのオブジェクトはなく、%1 (メンバー %2) などがあります</translation>
    </message>
    <message>
        <source>it deletes keys or values (line %1), so it is a change to a registry and no export of one</source>
        <translation>キーまたは値を削除するため (行 %1)、レジストリの変更であり、エクスポートではありません</translation>
    </message>
    <message>
        <source>it deletes keys or values (lines %1), so it is a change to a registry and no export of one</source>
        <translation>キーまたは値を削除するため (行 %1)、レジストリの変更であり、エクスポートではありません</translation>
    </message>
    <message>
        <source>nothing but its size speaks for a %1</source>
        <translation>%1 であることを示すのは大きさだけです</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AboutDialog</name>
    <message>
        <source>About Clusprop</source>
        <translation>Clusprop について</translation>
    </message>
    <message>
        <source>Clusprop %1</source>
        <translation>Clusprop %1</translation>
    </message>
    <message>
        <source>Editor for the properties of Windows Server failover clusters</source>
        <translation>Windows Server フェールオーバー クラスターのプロパティ エディター</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>報告用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies version, build and system, without names and paths</source>
        <translation>バージョン、ビルド、システムをコピーします。名前とパスは含まれません</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3: you may replace it by a version of your own. The program never uses the network.</source>
        <translation>Qt は LGPL バージョン 3 に基づいて使用しており、独自のバージョンに置き換えることができます。このプログラムがネットワークを使用することはありません。</translation>
    </message>
    <message>
        <source>Program and licences</source>
        <translation>プログラムとライセンス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (%2 でビルド)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラ</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AllPropertiesModel</name>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>文書に記載なし</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AllPropertiesView</name>
    <message>
        <source>Filter by name, value or object, a field such as value:&gt;5, or a state</source>
        <translation>名前、値、オブジェクト、value:&gt;5 などのフィールド、または状態でフィルター</translation>
    </message>
    <message>
        <source>No property matches the filter.</source>
        <translation>フィルターに一致するプロパティはありません。</translation>
    </message>
    <message>
        <source>Show &amp;all properties</source>
        <translation>すべてのプロパティを表示(&amp;A)</translation>
    </message>
    <message>
        <source>The document holds no properties. Ctrl+3 shows an object, and Ctrl+Shift+N adds one to it.</source>
        <translation>このドキュメントにはプロパティがありません。Ctrl+3 でオブジェクトを表示し、Ctrl+Shift+N でプロパティを追加できます。</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>すべてのプロパティ</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AllowDialog</name>
    <message>
        <source>Allow an unusual value</source>
        <translation>通常と異なる値の許可</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rule from</source>
        <translation>規則の出典</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Why this value is right here; it stands in the report</source>
        <translation>ここでこの値が正しい理由 (レポートに記載されます)</translation>
    </message>
    <message>
        <source>Only exactly this value is allowed; another one has to be allowed anew. This can be undone.</source>
        <translation>許可されるのはこの値だけです。別の値は改めて許可する必要があります。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteDetails</name>
    <message>
        <source>Bytes under the cursor</source>
        <translation>カーソル位置のバイト</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Details of the bytes</source>
        <translation>バイトの詳細</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Differences (%n)</source>
        <translation>
            <numerusform>相違点 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteDifferenceModel</name>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before, bytes after</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteGrid</name>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Type hexadecimal digits. Ctrl+T goes to the text column and back, Insert from overwriting to inserting.</source>
        <translation>16 進数字を入力します。Ctrl+T でテキスト列との間を移動し、Insert で上書きと挿入を切り替えます。</translation>
    </message>
    <message>
        <source>The bytes are read-only here.</source>
        <translation>ここのバイトは読み取り専用です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hexadecimal digit; Ctrl+T goes to the text.</source>
        <translation>&quot;%1&quot; は 16 進数字ではありません。Ctrl+T でテキスト列に移動できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one byte; only ASCII can be typed here.</source>
        <translation>&quot;%1&quot; は 1 バイトではありません。ここに入力できるのは ASCII だけです。</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1.</source>
        <translation>何も貼り付けませんでした。%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes pasted, read as %1.</source>
        <translation>
            <numerusform>%n バイトを %1 として読み取り、貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を指定してコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteReadingModel</name>
    <message>
        <source>Unsigned 8</source>
        <translation>符号なし 8 ビット</translation>
    </message>
    <message>
        <source>Signed 8</source>
        <translation>符号付き 8 ビット</translation>
    </message>
    <message>
        <source>Unsigned 16</source>
        <translation>符号なし 16 ビット</translation>
    </message>
    <message>
        <source>Signed 16</source>
        <translation>符号付き 16 ビット</translation>
    </message>
    <message>
        <source>Unsigned 32</source>
        <translation>符号なし 32 ビット</translation>
    </message>
    <message>
        <source>Signed 32</source>
        <translation>符号付き 32 ビット</translation>
    </message>
    <message>
        <source>Unsigned 64</source>
        <translation>符号なし 64 ビット</translation>
    </message>
    <message>
        <source>Signed 64</source>
        <translation>符号付き 64 ビット</translation>
    </message>
    <message>
        <source>Unsigned 16, big-endian</source>
        <translation>符号なし 16 ビット、ビッグ エンディアン</translation>
    </message>
    <message>
        <source>Signed 16, big-endian</source>
        <translation>符号付き 16 ビット、ビッグ エンディアン</translation>
    </message>
    <message>
        <source>Unsigned 32, big-endian</source>
        <translation>符号なし 32 ビット、ビッグ エンディアン</translation>
    </message>
    <message>
        <source>Signed 32, big-endian</source>
        <translation>符号付き 32 ビット、ビッグ エンディアン</translation>
    </message>
    <message>
        <source>Unsigned 64, big-endian</source>
        <translation>符号なし 64 ビット、ビッグ エンディアン</translation>
    </message>
    <message>
        <source>Signed 64, big-endian</source>
        <translation>符号付き 64 ビット、ビッグ エンディアン</translation>
    </message>
    <message>
        <source>FILETIME, UTC</source>
        <translation>FILETIME、UTC</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Text, UTF-16</source>
        <translation>テキスト、UTF-16</translation>
    </message>
    <message>
        <source>Text, ASCII</source>
        <translation>テキスト、ASCII</translation>
    </message>
    <message>
        <source>Syntax word</source>
        <translation>構文ワード</translation>
    </message>
    <message>
        <source>needs %1 bytes, %2 left</source>
        <translation>%1 バイト必要ですが、残りは %2 バイトです</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of value, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り方</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteStatus</name>
    <message>
        <source>Offset %1 (0x%2), length %3 (0x%4)</source>
        <translation>オフセット %1 (0x%2)、長さ %3 (0x%4)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>bytes, what they are</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — changed</source>
        <translation>%1 — 変更済み</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesEdit</name>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>形式を指定してコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Bytes of %1</source>
        <translation>%1 のバイト</translation>
    </message>
    <message>
        <source>Type digits</source>
        <translation>数字を入力</translation>
    </message>
    <message>
        <source>Type text</source>
        <translation>テキストを入力</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>入力の対象</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Insert bytes instead of overwriting them (Insert)</source>
        <translation>バイトを上書きせずに挿入します (Insert)</translation>
    </message>
    <message>
        <source>01 02, 0x01,0x02, hex:01,02, a C array, C escapes or Base64 (Ctrl+V)</source>
        <translation>01 02、0x01,0x02、hex:01,02、C の配列、C のエスケープ、または Base64 (Ctrl+V)</translation>
    </message>
    <message>
        <source>%1 (0x%2)</source>
        <translation>%1 (0x%2)</translation>
    </message>
    <message numerus="yes">
        <source>Offset %1 of %n bytes</source>
        <translation>
            <numerusform>オフセット %1 / %n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected from offset %2 of %n bytes</source>
        <translation>
            <numerusform>オフセット %2 から %1 バイトを選択 / 全 %n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesPanel</name>
    <message>
        <source>There are no bytes to show: no property with a known value is stored here. Select another object, or give a property a value.</source>
        <translation>表示するバイトがありません。値のわかっているプロパティはここに格納されていません。別のオブジェクトを選択するか、プロパティに値を設定してください。</translation>
    </message>
    <message>
        <source>The file holds other bytes; those shown are the property list that an export would write.</source>
        <translation>ファイルの内容はこのバイトとは異なります。ここに表示しているのは、エクスポートで書き込まれるプロパティ リストです。</translation>
    </message>
    <message>
        <source>The bytes are being prepared; those shown are from before.</source>
        <translation>バイトを準備しています。表示しているのは以前のものです。</translation>
    </message>
    <message>
        <source>Nothing differs from what was loaded.</source>
        <translation>読み込み時との相違はありません。</translation>
    </message>
    <message>
        <source>There is no difference behind this place.</source>
        <translation>この位置より後に相違点はありません。</translation>
    </message>
    <message>
        <source>There is no difference in front of this place.</source>
        <translation>この位置より前に相違点はありません。</translation>
    </message>
    <message>
        <source>Difference %1 of %2: %3</source>
        <translation>相違点 %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesTools</name>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find bytes, text or a number (Ctrl+F)</source>
        <translation>バイト、テキスト、または数値を検索します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Go to an offset (Ctrl+G)</source>
        <translation>オフセットに移動します (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show the bytes as they were loaded beside those with the edits; F7 goes to the next difference</source>
        <translation>読み込み時のバイトと編集後のバイトを並べて表示します。F7 で次の相違点に移動します</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show what the bytes under the cursor would be as numbers, text and dates, and what differs</source>
        <translation>カーソル位置のバイトを数値、テキスト、日付として読み取った結果と、相違点を表示します</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Offsets and bytes in a row</source>
        <translation>オフセットと 1 行のバイト数</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal offsets</source>
        <translation>16 進のオフセット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>10 進のオフセット(&amp;D)</translation>
    </message>
    <message>
        <source>As many bytes in a row as &amp;fit</source>
        <translation>1 行のバイト数を幅に合わせる(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes in a row</source>
        <translation>
            <numerusform>1 行に %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>Compare (%n)</source>
        <comment>number of differences</comment>
        <translation>
            <numerusform>比較 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangeModel</name>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効になる時期</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>reset to default</source>
        <translation>既定値にリセット</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>形式の変更</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに有効</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>再起動後に有効</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1、除外</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>許可済み: %1</translation>
    </message>
    <message>
        <source>Press F2 to comment on the change, for whoever reviews it.</source>
        <translation>F2 を押すと、確認する人のために変更にコメントを付けられます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangePapers</name>
    <message>
        <source>Save changes as PDF</source>
        <translation>変更を PDF として保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>The PDF was not saved; what was on disk is unchanged.</source>
        <translation>PDF は保存されませんでした。ディスク上の内容は変更されていません。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangeReport</name>
    <message>
        <source>Allowed: %1</source>
        <translation>許可済み: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>状態の日時</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷日時</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効になる時期</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Left out: %1 %2, %3 → %4</source>
        <comment>object, property, before, after</comment>
        <translation>除外: %2 の %1、%3 → %4</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangesCard</name>
    <message>
        <source>not stored</source>
        <translation>未格納</translation>
    </message>
    <message>
        <source>change in %1</source>
        <translation>件の変更 (%1)</translation>
    </message>
    <message>
        <source>changes in %1</source>
        <translation>件の変更 (%1)</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2、表示</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3, was %4, go to it</source>
        <translation>%2 の %1: %3、以前は %4、移動</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, show them</source>
        <translation>%1、表示</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>There are no changes. What you edit is listed here; the file stays as it is until you save.</source>
        <translation>変更はありません。編集した内容がここに一覧表示されます。保存するまでファイルは変更されません。</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>コメント(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Revert selected</source>
        <translation>選択した変更を取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>印刷(&amp;I)…</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are exported again.</source>
        <translation>
            <numerusform>%n 件の変更が再びエクスポートされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out of exports.</source>
        <translation>
            <numerusform>%n 件の変更がエクスポートから除外されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChoiceEdit</name>
    <message>
        <source>F4 or Alt+Down opens the list. Another number can be typed.</source>
        <translation>F4 または Alt+↓ で一覧を開きます。別の数値も入力できます。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>empty (%1)</source>
        <translation>空 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>文書に記載なし</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ColumnChooser</name>
    <message>
        <source>Only those that &amp;differ between objects</source>
        <translation>オブジェクト間で異なるもののみ(&amp;D)</translation>
    </message>
    <message>
        <source>Only those with &amp;changes</source>
        <translation>変更のあるもののみ(&amp;C)</translation>
    </message>
    <message>
        <source>Also what is documented but &amp;not stored</source>
        <translation>文書に記載のある未格納のものも含める(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>下へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>Part of a property&apos;s name</source>
        <translation>プロパティ名の一部</translation>
    </message>
    <message>
        <source>Show &amp;all listed</source>
        <translation>一覧のものをすべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hide all listed</source>
        <translation>一覧のものをすべて非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Towards the first column (Alt+Up)</source>
        <translation>最初の列の方向へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Towards the last column (Alt+Down)</source>
        <translation>最後の列の方向へ (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Left, the older state</source>
        <translation>左、古い状態(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right, the newer state</source>
        <translation>右、新しい状態(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a file for the left side</source>
        <translation>左側に表示するファイルを選択してください</translation>
    </message>
    <message>
        <source>Choose a file for the right side</source>
        <translation>右側に表示するファイルを選択してください</translation>
    </message>
    <message>
        <source>Choose a folder for the left side</source>
        <translation>左側に表示するフォルダーを選択してください</translation>
    </message>
    <message>
        <source>Choose a folder for the right side</source>
        <translation>右側に表示するフォルダーを選択してください</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>ファイルまたはフォルダーを選択してください</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>%1 as loaded</source>
        <translation>%1 (読み込み時)</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose what stands on each side.</source>
        <translation>左右それぞれに表示するものを選択してください。</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one.</source>
        <translation>左右が同じです。別のものを選択してください。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparePage</name>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Left is %1 now, right is %2.</source>
        <translation>左は %1、右は %2 になりました。</translation>
    </message>
    <message>
        <source>Copy %1 values to %2 objects of %3?</source>
        <translation>%3 の %2 個のオブジェクトに %1 個の値をコピーしますか?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>1 difference was not copied. %1</source>
        <translation>1 件の相違点はコピーされませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were not copied. %1</source>
        <translation>
            <numerusform>%n 件の相違点はコピーされませんでした。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Unified differences</source>
        <translation>unified 形式の差分</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown の表</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The last difference was reached; this is the first one.</source>
        <translation>最後の相違点まで達しました。これは最初の相違点です。</translation>
    </message>
    <message>
        <source>The first difference was reached; this is the last one.</source>
        <translation>最初の相違点まで達しました。これは最後の相違点です。</translation>
    </message>
    <message>
        <source>Nothing is stored on this side.</source>
        <translation>こちら側には何も格納されていません。</translation>
    </message>
    <message>
        <source>Copied the left value.</source>
        <translation>左の値をコピーしました。</translation>
    </message>
    <message>
        <source>Copied the right value.</source>
        <translation>右の値をコピーしました。</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation>行をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no differences to report.</source>
        <translation>レポートする相違点がありません。</translation>
    </message>
    <message>
        <source>Copied a report of 1 difference.</source>
        <translation>1 件の相違点のレポートをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied a report of %n differences.</source>
        <translation>
            <numerusform>%n 件の相違点のレポートをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>比較のエクスポート</translation>
    </message>
    <message>
        <source>comparison.txt</source>
        <translation>comparison.txt</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>エクスポートされませんでした</translation>
    </message>
    <message>
        <source>The comparison was not written.</source>
        <translation>比較は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Wrote the comparison to %1.</source>
        <translation>比較を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Filter: words of an object, a property or a value</source>
        <translation>フィルター: オブジェクト、プロパティ、または値に含まれる語</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>相違点のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Copy repor&amp;t</source>
        <translation>レポートのコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy all differences to the clipboard, however the table is filtered</source>
        <translation>表のフィルターに関係なく、すべての相違点をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;unified differences</source>
        <translation>unified 形式の差分として(&amp;U)</translation>
    </message>
    <message>
        <source>As &amp;Markdown table</source>
        <translation>Markdown の表として(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>左右の入れ替え(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n values that one side alone tells are the documented defaults, and no differences.</source>
        <translation>
            <numerusform>片側だけにある %n 個の値は文書に記載の既定値であり、相違点ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what it had is still shown. Nothing can be copied to it.</source>
        <translation>%1: 以前の内容を表示しています。ここには何もコピーできません。</translation>
    </message>
    <message>
        <source>%1 was read only in part; what is missing there may be no difference.</source>
        <translation>%1 は一部しか読み取れませんでした。そこにないものは、相違点ではない可能性があります。</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>フィルターを適用しています…</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>相違点なし</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 件の相違点</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 件の相違点</translation>
    </message>
    <message>
        <source>Comparing %1 with %2…</source>
        <translation>%1 と %2 を比較しています…</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>フィルターに一致する行はありません。</translation>
    </message>
    <message>
        <source>%1 and %2 are the same: no object and no property differs.</source>
        <translation>%1 と %2 は同じです。異なるオブジェクトもプロパティもありません。</translation>
    </message>
    <message>
        <source>Undo acts on the left: %1.</source>
        <translation>[元に戻す] の対象は左です: %1。</translation>
    </message>
    <message>
        <source>Undo acts on the right: %1.</source>
        <translation>[元に戻す] の対象は右です: %1。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparedState</name>
    <message>
        <source>%1 as loaded</source>
        <translation>%1 (読み込み時)</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (閉じています)</translation>
    </message>
    <message>
        <source>%1 was closed. Open it again to copy to it.</source>
        <translation>%1 は閉じられました。そこにコピーするには、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 as loaded is what the file says, and never changes.</source>
        <translation>%1 (読み込み時) はファイルの内容そのものであり、変更されません。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>retyped</source>
        <translation>形式の変更</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes, from 0x%1: %2</source>
        <translation>
            <numerusform>%n バイト、0x%1 から: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未格納</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (プライベート)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: left %3, right %4</source>
        <translation>%1、%2: 左 %3、右 %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Object, property</source>
        <translation>オブジェクト、プロパティ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CopyAsMenu</name>
    <message>
        <source>Copy a&amp;s</source>
        <translation>形式を指定してコピー(&amp;S)</translation>
    </message>
    <message>
        <source>no property is selected</source>
        <translation>プロパティが選択されていません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No property is selected.</source>
        <translation>プロパティが選択されていません。</translation>
    </message>
    <message>
        <source>These are more than %1 properties; select fewer, or export them.</source>
        <translation>プロパティが %1 個を超えています。選択を減らすか、エクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing was copied as %1: %2.</source>
        <translation>%1 としては何もコピーしませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 copied as %2.</source>
        <translation>%1 を %2 としてコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n properties copied as %1.</source>
        <translation>
            <numerusform>%n 個のプロパティを %1 としてコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CopyPlan</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>the files of the other side differ on it, and nobody has decided</source>
        <translation>もう一方の側のファイル間で値が異なり、まだ決定されていません</translation>
    </message>
    <message>
        <source>the other side has only a part of the value</source>
        <translation>もう一方の側には値の一部しかありません</translation>
    </message>
    <message>
        <source>the other side does not tell the value</source>
        <translation>もう一方の側からは値がわかりません</translation>
    </message>
    <message>
        <source>the files differ on it; decide first which is right</source>
        <translation>ファイル間で値が異なります。先にどれが正しいかを決定してください</translation>
    </message>
    <message>
        <source>what is known of a volume stands in a fixed structure, so nothing can be added to it or taken away</source>
        <translation>ボリュームの情報は固定の構造体に格納されているため、追加も削除もできません</translation>
    </message>
    <message>
        <source>%1 is not in %2. Objects cannot be added here, only their properties.</source>
        <translation>%1 は %2 にありません。ここで追加できるのはプロパティだけで、オブジェクトは追加できません。</translation>
    </message>
    <message>
        <source>The %1 of %2 is no property, so it cannot be copied.</source>
        <translation>%2 の %1 はプロパティではないため、コピーできません。</translation>
    </message>
    <message>
        <source>%1 is only on this side; there is nothing to copy.</source>
        <translation>%1 はこちら側にしかありません。コピーするものがありません。</translation>
    </message>
    <message>
        <source>There is no difference here to be copied.</source>
        <translation>ここには、コピーする相違点がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n values from the comparison</source>
        <translation>
            <numerusform>比較から %n 個の値をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DetailsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DeviationsCard</name>
    <message>
        <source>All at their documented default</source>
        <translation>すべて文書に記載の既定値</translation>
    </message>
    <message>
        <source>of %1 differ from their default</source>
        <translation>個が既定値と相違 (全 %1 個中)</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2、表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many differ of all that can be compared</comment>
        <translation>%2 個中 %1 個</translation>
    </message>
    <message>
        <source>%1: %2 differ from their default, show them as a matrix</source>
        <translation>%1: %2 が既定値と相違、マトリックスとして表示</translation>
    </message>
    <message>
        <source>%1, default %2</source>
        <comment>value, default value</comment>
        <translation>%1、既定値 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 of %2 differs: %3, show it</source>
        <translation>%2 の %1 が相違: %3、表示</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>None of these properties has a documented default to compare with.</source>
        <translation>これらのプロパティには、比較する文書に記載の既定値がありません。</translation>
    </message>
    <message>
        <source>Most often different</source>
        <translation>相違の多いもの</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DifferenceModel</name>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>値 %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2、出所は %3</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DifferencesDialog</name>
    <message>
        <source>Filter by object, property or value</source>
        <translation>オブジェクト、プロパティ、または値でフィルター</translation>
    </message>
    <message>
        <source>Differences between the files</source>
        <translation>ファイル間の相違点</translation>
    </message>
    <message>
        <source>The files say different things about these properties. Choose what is right; what is not decided is never exported.</source>
        <translation>これらのプロパティについて、ファイルの内容が一致していません。正しいものを選択してください。未決定のものはエクスポートされません。</translation>
    </message>
    <message>
        <source>The files do not differ on any value.</source>
        <translation>ファイル間で値の相違はありません。</translation>
    </message>
    <message>
        <source>none of them (not decided)</source>
        <translation>どれでもない (未決定)</translation>
    </message>
    <message>
        <source>Decide all that are shown &amp;like</source>
        <translation>表示中のすべてを次に合わせて決定(&amp;L)</translation>
    </message>
    <message>
        <source>Dec&amp;ide</source>
        <translation>決定(&amp;I)</translation>
    </message>
    <message>
        <source>Decide all that are shown like the chosen file</source>
        <translation>表示中のすべてを、選択したファイルに合わせて決定します</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%2 件中 %1 件を決定済み</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentDocks</name>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentFile</name>
    <message>
        <source>A registry hive is only read here; Save as writes a snapshot.</source>
        <translation>レジストリ ハイブは読み取りのみです。[名前を付けて保存] ではスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>A registry export is only read here; Save as writes a snapshot.</source>
        <translation>レジストリのエクスポートは読み取りのみです。[名前を付けて保存] ではスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>A file of Export-Clixml is only read here; Save as writes a snapshot.</source>
        <translation>Export-Clixml のファイルは読み取りのみです。[名前を付けて保存] ではスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>A file of ConvertTo-Json is only read here; Save as writes a snapshot.</source>
        <translation>ConvertTo-Json のファイルは読み取りのみです。[名前を付けて保存] ではスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>A file of Export-Csv is only read here; Save as writes a snapshot.</source>
        <translation>Export-Csv のファイルは読み取りのみです。[名前を付けて保存] ではスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>Text of PowerShell is only read here; Save as writes a snapshot.</source>
        <translation>PowerShell のテキストは読み取りのみです。[名前を付けて保存] ではスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>Several files were merged; Save as writes a snapshot of all.</source>
        <translation>複数のファイルをマージしました。[名前を付けて保存] では全体のスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>This kind of file is only read here; Save as writes a snapshot.</source>
        <translation>この種類のファイルは読み取りのみです。[名前を付けて保存] ではスナップショットを書き込みます。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1-snapshot.json</source>
        <translation>%1-snapshot.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Saved %1; the version before is %2.</source>
        <translation>%1 を保存しました。以前のバージョンは %2 です。</translation>
    </message>
    <message>
        <source> Note: %1.</source>
        <translation> 補足: %1。</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-copy</translation>
    </message>
    <message>
        <source>The sample comes with the program and cannot be replaced; use Save as.</source>
        <translation>サンプルはプログラムに付属するもので、上書きできません。[名前を付けて保存] を使用してください。</translation>
    </message>
    <message>
        <source>Only a part of the file could be read, so it is never written over; use Save as.</source>
        <translation>ファイルの一部しか読み取れなかったため、上書きすることはありません。[名前を付けて保存] を使用してください。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>%1 could be read only in part, so it is not written over. Choose another name.</source>
        <translation>%1 は一部しか読み取れなかったため、上書きしません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is one of the files that this was read from, so it is not written over. Choose another name.</source>
        <translation>%1 はこのドキュメントの読み取り元のファイルの 1 つであるため、上書きしません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>The document was not saved; what was on disk is unchanged.</source>
        <translation>ドキュメントは保存されませんでした。ディスク上の内容は変更されていません。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentNotices</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>マージ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;hoose code page…</source>
        <translation>コード ページの選択(&amp;H)…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>詳細(&amp;T)…</translation>
    </message>
    <message>
        <source>A crash would lose the unsaved changes of this document: their journal cannot be written, because %1. Save them soon.</source>
        <translation>クラッシュすると、このドキュメントの未保存の変更が失われます。次の理由で変更のジャーナルを書き込めません: %1。早めに保存してください。</translation>
    </message>
    <message>
        <source>Another program has changed this file since it was opened.</source>
        <translation>このファイルは、開いた後に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened.</source>
        <translation>%1 は、開いた後に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>%1 Merge joins that with your changes; Reload loses them.</source>
        <translation>%1[マージ] ではその変更を自分の変更と統合します。[再読み込み] では自分の変更が失われます。</translation>
    </message>
    <message>
        <source>This file is not on disk any more. Save as keeps what is open.</source>
        <translation>このファイルはディスク上にありません。開いている内容を残すには [名前を付けて保存] を使用してください。</translation>
    </message>
    <message>
        <source>%1 is not on disk any more. Save as keeps what is open.</source>
        <translation>%1 はディスク上にありません。開いている内容を残すには [名前を付けて保存] を使用してください。</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>除外されたファイル</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentPage</name>
    <message>
        <source>Reset to &amp;default (removes the stored value)</source>
        <translation>既定値にリセット (格納された値を削除)(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the property</source>
        <translation>プロパティの削除(&amp;V)</translation>
    </message>
    <message>
        <source>Reset to &amp;default, %1 (removes the stored value)</source>
        <translation>既定値 %1 にリセット (格納された値を削除)(&amp;D)</translation>
    </message>
    <message>
        <source>Reset to &amp;default, %1 from %2 on (removes the stored value)</source>
        <translation>既定値 %1 (%2 以降) にリセット (格納された値を削除)(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes selected</source>
        <translation>
            <numerusform>%n 個のボリュームを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>保存するものがありません。</translation>
    </message>
    <message>
        <source>All differences are decided.</source>
        <translation>すべての相違点を決定しました。</translation>
    </message>
    <message>
        <source>Decided; 1 difference is left.</source>
        <translation>決定しました。残りの相違点は 1 件です。</translation>
    </message>
    <message numerus="yes">
        <source>Decided; %n differences are left.</source>
        <translation>
            <numerusform>決定しました。残りの相違点は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That changes nothing of the cluster.</source>
        <translation>%1クラスターには何の変更も加えません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>すべてのプロパティ</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>この値でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>この値を除外(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Leave out of exports, or take in</source>
        <translation>エクスポートから除外、または含める(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>コメント(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Merge with what is on disk</source>
        <translation>ディスク上の内容とのマージ</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentViews</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::EditorPanel</name>
    <message>
        <source>Esc closes.</source>
        <translation>Esc で閉じます。</translation>
    </message>
    <message>
        <source>Ctrl+Return takes it, Esc leaves it as it was.</source>
        <translation>Ctrl+Enter で適用し、Esc で元のままにします。</translation>
    </message>
    <message>
        <source>Return takes it, Esc leaves it as it was.</source>
        <translation>Enter で適用し、Esc で元のままにします。</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>適用(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::EditorSession</name>
    <message numerus="yes">
        <source>%1, %n bytes</source>
        <translation>
            <numerusform>%1、%n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>補足情報</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>The changes: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <translation>%1 の現在の状態</translation>
    </message>
    <message>
        <source>The whole cluster as it is now</source>
        <translation>クラスター全体の現在の状態</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>プロパティ(&amp;P)</translation>
    </message>
    <message>
        <source>Common and private</source>
        <translation>共通とプライベート</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Each property in a list of its &amp;own</source>
        <translation>プロパティごとに 1 つのリスト(&amp;O)</translation>
    </message>
    <message>
        <source>Of several properties in one list a cluster sets one after the other, but for networks and their interfaces: if one is refused, those before it stay changed. Lists of one property each make clear how far it came.</source>
        <translation>1 つのリストに複数のプロパティがある場合、ネットワークとネットワーク インターフェイスを除いて、クラスターはプロパティを 1 つずつ順に設定します。1 つが拒否されても、それより前のプロパティは変更されたままです。プロパティごとに 1 つのリストにすると、どこまで設定されたかが明確になります。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Wai&amp;t for the backup to start</source>
        <translation>バックアップの開始を待つ時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>テキストのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Hex</source>
        <translation>16 進のコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;Base64</source>
        <translation>Base64 のコピー(&amp;B)</translation>
    </message>
    <message>
        <source>There is no form for this</source>
        <translation>これに使用できる形式はありません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no way back: %1</source>
        <translation>元に戻す方法はありません: %1</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>ファイルの置換</translation>
    </message>
    <message>
        <source>There is %1 already. Replace what is there?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Where the folder %1 goes</source>
        <translation>フォルダー %1 の保存場所</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportFiles</name>
    <message>
        <source>Nothing was written, because there is a file of that name already: %1.</source>
        <translation>同じ名前のファイルが既にあるため、何も書き込まれませんでした: %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 was not written: %2; %3.</source>
        <comment>file, what is wrong, what to do</comment>
        <translation>%1 は書き込まれませんでした: %2。%3。</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n files in %1.</source>
        <translation>
            <numerusform>%1 に %n 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>書き込みました: %1。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportPreview</name>
    <message>
        <source>The file goes on; only its beginning is shown here.</source>
        <translation>ファイルには続きがあります。ここに表示しているのは先頭だけです。</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FileLoader</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FileTimeEdit</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>ローカル時刻 (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>&amp;Date and time:</source>
        <translation>日付と時刻(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Count of 100 ns:</source>
        <translation>100 ns 単位のカウント(&amp;C):</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Count of 100 ns since 1601</source>
        <translation>1601 年からの 100 ns 単位のカウント</translation>
    </message>
    <message>
        <source>This count has no date: Windows takes it for a negative time.</source>
        <translation>このカウントに対応する日付はありません。Windows では負の時間として扱われます。</translation>
    </message>
    <message>
        <source>A count of 0 usually says that the time is not set.</source>
        <translation>カウント 0 は、通常、時刻が設定されていないことを示します。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>S&amp;tates</source>
        <translation>状態(&amp;T)</translation>
    </message>
    <message>
        <source>What can be filtered for besides text</source>
        <translation>テキスト以外にフィルターできるもの</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Save&amp;d</source>
        <translation>保存済み(&amp;D)</translation>
    </message>
    <message>
        <source>Filters that were given a name</source>
        <translation>名前を付けたフィルター</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存されたフィルターはまだありません</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターの保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>&amp;Name of the filter &quot;%1&quot;:</source>
        <translation>フィルター &quot;%1&quot; の名前(&amp;N):</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pattern takes too long, so the filter of before is still in force.</source>
        <translation>パターンの処理に時間がかかりすぎるため、以前のフィルターが引き続き有効です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>The search is being prepared; the filter takes effect in a moment.</source>
        <translation>検索を準備しています。フィルターはまもなく有効になります。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FindBar</name>
    <message>
        <source>Find in the cells of this table</source>
        <translation>この表のセルを検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>前へ(&amp;V)</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this table.</source>
        <translation>&quot;%1&quot; はこの表にありません。</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>末尾から</translation>
    </message>
    <message>
        <source>Found from the beginning of the table on.</source>
        <translation>表の先頭に戻って見つかりました。</translation>
    </message>
    <message>
        <source>Found from the end of the table on.</source>
        <translation>表の末尾に戻って見つかりました。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FlagsEdit</name>
    <message>
        <source>Bit</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Bits of %1</source>
        <translation>%1 のビット</translation>
    </message>
    <message>
        <source>Space sets or clears a bit.</source>
        <translation>Space でビットをオンまたはオフにします。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>数値(&amp;N):</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>文書に記載なし</translation>
    </message>
    <message>
        <source>Kept as it is; clear it only if you know what it does.</source>
        <translation>そのまま保持されます。意味がわかっている場合にのみオフにしてください。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FrozenTable</name>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HandbookBrowser</name>
    <message>
        <source>Page of the handbook</source>
        <translation>ハンドブックのページ</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HandbookWindow</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+K)</source>
        <translation>ハンドブックを検索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>ハンドブックを検索</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>進む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>ページ内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a section and its page</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has all of these words</source>
        <translation>これらの語をすべて含むものはありません</translation>
    </message>
    <message>
        <source>%1 - Handbook</source>
        <translation>%1 - ハンドブック</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexComparison</name>
    <message>
        <source>Before, as loaded</source>
        <translation>編集前 (読み込み時)</translation>
    </message>
    <message>
        <source>After, with the edits</source>
        <translation>編集後</translation>
    </message>
    <message>
        <source>Bytes before the edits</source>
        <translation>編集前のバイト</translation>
    </message>
    <message>
        <source>Bytes after the edits</source>
        <translation>編集後のバイト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexFindBar</name>
    <message>
        <source>Hexadecimal</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>02 00 ?? 00</source>
        <translation>02 00 ?? 00</translation>
    </message>
    <message>
        <source>Text (UTF-16)</source>
        <translation>テキスト (UTF-16)</translation>
    </message>
    <message>
        <source>BackupInProgress</source>
        <translation>BackupInProgress</translation>
    </message>
    <message>
        <source>Text (ASCII)</source>
        <translation>テキスト (ASCII)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number (32 bits)</source>
        <translation>数値 (32 ビット)</translation>
    </message>
    <message>
        <source>1000 or 0x3E8</source>
        <translation>1000 または 0x3E8</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Searching: %1 % done; Esc gives up.</source>
        <translation>検索しています: %1 % 完了。Esc で中止します。</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>検索するもの</translation>
    </message>
    <message>
        <source>0x1c, 28, +16</source>
        <translation>0x1c、28、+16</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>検索(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Go to offset:</source>
        <translation>オフセットに移動(&amp;G):</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous occurrence (Shift+F3)</source>
        <translation>前の一致箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next occurrence (F3)</source>
        <translation>次の一致箇所 (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the line (Esc)</source>
        <translation>検索行を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Found at %1 (0x%2).</source>
        <translation>%1 (0x%2) で見つかりました。</translation>
    </message>
    <message>
        <source>%1 The search went past the end and on from the other one.</source>
        <translation>%1端まで検索し、反対側の端から続けました。</translation>
    </message>
    <message>
        <source>At %1 (0x%2).</source>
        <translation>%1 (0x%2) です。</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>検索を中止しました。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexLegend</name>
    <message>
        <source>Legend of the marked bytes</source>
        <translation>バイトの色分けの凡例</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>構文</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>パディング</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>終了マーク</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexView</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the view, byte under the cursor</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Offset 0x%1</source>
        <translation>オフセット 0x%1</translation>
    </message>
    <message>
        <source>no byte on this side</source>
        <translation>こちら側にバイトはありません</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>バイトなし</translation>
    </message>
    <message>
        <source>%1, offset 0x%2</source>
        <comment>byte, its place</comment>
        <translation>%1、オフセット 0x%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>byte and place, what it belongs to</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更済み</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes selected, from offset 0x%1 to 0x%2; %3</source>
        <translation>
            <numerusform>オフセット 0x%1 から 0x%2 まで %n バイトを選択。%3</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as hexadecimal</source>
        <translation>16 進としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>C の配列としてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;Base64</source>
        <translation>Base64 としてコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes copied.</source>
        <translation>
            <numerusform>%n バイトをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes are too many to copy as text; select at most %2.</source>
        <translation>%1 バイトは多すぎてテキストとしてコピーできません。選択できるのは最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>Select the &amp;field</source>
        <translation>フィールドの選択(&amp;F)</translation>
    </message>
    <message>
        <source>Select the &amp;property</source>
        <translation>プロパティの選択(&amp;P)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::Inspector</name>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 (set)</source>
        <translation>%1 (オン)</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (現在の値)</translation>
    </message>
    <message>
        <source>In C</source>
        <translation>C 言語</translation>
    </message>
    <message>
        <source>C code</source>
        <translation>C のコード</translation>
    </message>
    <message>
        <source>Cop&amp;y C Code</source>
        <translation>C のコードのコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>In the Handboo&amp;k</source>
        <translation>ハンドブックで表示(&amp;K)</translation>
    </message>
    <message>
        <source>Open the handbook at this property (F1)</source>
        <translation>ハンドブックのこのプロパティの説明を開きます (F1)</translation>
    </message>
    <message>
        <source>Explanation of the selected property</source>
        <translation>選択したプロパティの説明</translation>
    </message>
    <message>
        <source>Select a property to see what it means</source>
        <translation>プロパティを選択すると、その意味が表示されます</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>このオブジェクトでの値</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Control codes</source>
        <translation>制御コード</translation>
    </message>
    <message>
        <source>%1… (%2 characters in all)</source>
        <translation>%1… (全 %2 文字)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>class and name of an object</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, common property</source>
        <translation>%1、共通プロパティ</translation>
    </message>
    <message>
        <source>%1, common read-only property</source>
        <translation>%1、共通の読み取り専用プロパティ</translation>
    </message>
    <message>
        <source>%1, private property</source>
        <translation>%1、プライベート プロパティ</translation>
    </message>
    <message>
        <source>%1, private read-only property</source>
        <translation>%1、プライベートの読み取り専用プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Loaded value</source>
        <translation>読み込み時の値</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未格納</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更済み</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1 (documented: %2)</source>
        <translation>%1 (文書の記載: %2)</translation>
    </message>
    <message>
        <source>%1 (as documented; in doubt)</source>
        <translation>%1 (文書の記載どおり、疑わしい)</translation>
    </message>
    <message>
        <source>Read/write (not documented)</source>
        <translation>読み取り/書き込み (文書に記載なし)</translation>
    </message>
    <message>
        <source>Read/write</source>
        <translation>読み取り/書き込み</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造体</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>文書に記載なし</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>実測値</translation>
    </message>
    <message>
        <source>%1 on a Windows Server 2022 cluster</source>
        <translation>%1 (Windows Server 2022 クラスター)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>対応バージョン</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>No longer supported</source>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Reference page</source>
        <translation>リファレンス ページ</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>This property is not documented. It is kept as it is.</source>
        <translation>このプロパティは文書に記載がありません。そのまま保持されます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::IssueDetails</name>
    <message>
        <source>A&amp;lso involved:</source>
        <translation>その他の関連箇所(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Go to the property</source>
        <translation>プロパティに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Allow t&amp;his value…</source>
        <translation>この値の許可(&amp;H)…</translation>
    </message>
    <message>
        <source>What the finding is about</source>
        <translation>検出結果の対象</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Source of the rule, and place</source>
        <translation>規則の出典と場所</translation>
    </message>
    <message>
        <source>Also involved</source>
        <translation>その他の関連箇所</translation>
    </message>
    <message>
        <source>Shows the property in its table (Return)</source>
        <translation>プロパティを表の中で表示します (Enter)</translation>
    </message>
    <message>
        <source>Takes the value on, with a reason that goes into the report</source>
        <translation>理由を付けて値を受け入れます。理由はレポートに記載されます</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>&amp;Go to the object</source>
        <translation>オブジェクトに移動(&amp;G)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::IssueModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rule source</source>
        <translation>規則の出典</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::JumpDialog</name>
    <message>
        <source>Go to object or property</source>
        <translation>オブジェクトまたはプロパティに移動</translation>
    </message>
    <message>
        <source>A few letters of a name, for example sst or vol3</source>
        <translation>名前の数文字 (例: sst、vol3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Objects and properties</source>
        <translation>オブジェクトとプロパティ</translation>
    </message>
    <message>
        <source>No name has these letters in this order.</source>
        <translation>この順序でこれらの文字を含む名前はありません。</translation>
    </message>
    <message>
        <source>Return goes there.</source>
        <translation>Enter で移動します。</translation>
    </message>
    <message>
        <source>Return goes there; type more letters to see others.</source>
        <translation>Enter で移動します。さらに文字を入力すると、他の候補が表示されます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::JumpModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>object, class</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, object</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::KnowledgeCard</name>
    <message>
        <source>Different from the default</source>
        <translation>既定値と相違</translation>
    </message>
    <message>
        <source>At the default</source>
        <translation>既定値と同じ</translation>
    </message>
    <message>
        <source>No default documented</source>
        <translation>文書に既定値の記載なし</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>ソース間で相違</translation>
    </message>
    <message>
        <source>Cut by the source</source>
        <translation>ソースで切り詰め</translation>
    </message>
    <message>
        <source>Not in the sources</source>
        <translation>ソースになし</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2、表示</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>property in the sources</source>
        <translation>個のプロパティ (ソース内)</translation>
    </message>
    <message>
        <source>properties in the sources</source>
        <translation>個のプロパティ (ソース内)</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2、表示</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>ほかに</translation>
    </message>
    <message>
        <source>Documented, but not stored</source>
        <translation>文書に記載のある未格納のもの</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LeftoverNotice</name>
    <message>
        <source>A save of this file was interrupted on %1 and left %2 (%3), with what was to be saved or the version before.</source>
        <translation>このファイルの保存が %1 に中断され、%2 (%3) が残っています。保存しようとした内容、または以前のバージョンが入っています。</translation>
    </message>
    <message numerus="yes">
        <source>Saves of this file were interrupted, the last on %1, and left %n files (%2), with what was to be saved or the version before.</source>
        <translation>
            <numerusform>このファイルの保存が中断され (最後は %1)、%n 個のファイル (%2) が残っています。保存しようとした内容、または以前のバージョンが入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Deletes what the interrupted save has left</source>
        <translation>中断された保存で残ったものを削除します</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Hides this until the file is opened again</source>
        <translation>ファイルを次に開くまで、これを表示しません</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2; %3.</source>
        <comment>file, what is wrong, what to do</comment>
        <translation>%1 は削除されませんでした: %2。%3。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LinesEdit</name>
    <message>
        <source>One string a line. Ctrl+Return takes the list, Esc leaves it as it was. Alt+Up and Alt+Down move a string, Shift+Return breaks a line within one.</source>
        <translation>1 行に 1 つの文字列を入力します。Ctrl+Enter でリストを適用し、Esc で元のままにします。Alt+↑ と Alt+↓ で文字列を移動し、Shift+Enter で文字列の中で改行します。</translation>
    </message>
    <message>
        <source>Drag a number to move its string.</source>
        <translation>番号をドラッグすると、その文字列が移動します。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LoadingBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読み取りの進行状況</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>読み取りのキャンセル</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays as it is (Esc)</source>
        <translation>読み取りを中止します。開いているものはそのままです (Esc)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 を読み取っています …</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LoadingPage</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取っています</translation>
    </message>
    <message>
        <source>These objects were met so far. They can be looked into once everything is read.</source>
        <translation>これまでに見つかったオブジェクトです。すべて読み取ると、内容を表示できます。</translation>
    </message>
    <message>
        <source>Objects that were met so far</source>
        <translation>これまでに見つかったオブジェクト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 個</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LongTextEdit</name>
    <message>
        <source>Return begins a new line, Ctrl+Return takes the text.</source>
        <translation>Enter で改行し、Ctrl+Enter でテキストを適用します。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MainWindow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 件の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 decision</source>
        <translation>%1、1 件の決定</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n decisions</source>
        <translation>
            <numerusform>%1、%n 件の決定</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 件の問題</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Panes and columns are as they were at first.</source>
        <translation>ペインと列を最初の状態に戻しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Reload &amp;with code page</source>
        <translation>コード ページを指定して再読み込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>ペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Windows version</source>
        <translation>Windows のバージョン(&amp;W)</translation>
    </message>
    <message>
        <source>Polic&amp;y</source>
        <translation>ポリシー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツール バー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>問題の一覧を表示します</translation>
    </message>
    <message>
        <source>reading not sealed</source>
        <translation>隔離なしで読み取り</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧のクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>%1 holds several clusters; %2 is compared.</source>
        <translation>%1 には複数のクラスターが含まれています。%2 を比較します。</translation>
    </message>
    <message>
        <source>Cluster files (%1)</source>
        <translation>クラスター ファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n files of one cluster</source>
        <translation>
            <numerusform>1 つのクラスターの %n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (reading)</source>
        <translation>%1 (読み取り中)</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was opened.</source>
        <translation>読み取りがキャンセルされました。何も開いていません。</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>1 個のファイルを開けませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n 個のファイルを開けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to open</source>
        <translation>開くものがありません</translation>
    </message>
    <message>
        <source>No file of the folder holds properties of a cluster.</source>
        <translation>フォルダーに、クラスターのプロパティを含むファイルはありません。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save collector script</source>
        <translation>収集スクリプトの保存</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1);;All files (*)</source>
        <translation>PowerShell スクリプト (*.ps1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>The script was not saved.</source>
        <translation>スクリプトは保存されませんでした。</translation>
    </message>
    <message>
        <source>Saved %1. Run it on a node as administrator with &quot;powershell -File %1&quot;, and open the snapshot that it writes.</source>
        <translation>%1 を保存しました。ノード上で管理者として &quot;powershell -File %1&quot; を実行し、書き込まれたスナップショットを開いてください。</translation>
    </message>
    <message>
        <source>Reading was cancelled; the document stays as it is.</source>
        <translation>読み取りがキャンセルされました。ドキュメントはそのままです。</translation>
    </message>
    <message>
        <source>It could be read only up to %1: %2. Perhaps it is being written; try again in a moment.</source>
        <translation>%1 までしか読み取れませんでした: %2。書き込み中の可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>It could be read only in part. Perhaps it is being written; try again in a moment.</source>
        <translation>一部しか読み取れませんでした。書き込み中の可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not reloaded</source>
        <translation>再読み込みできませんでした</translation>
    </message>
    <message>
        <source>The file could not be loaded again; the document stays as it is.</source>
        <translation>ファイルを再度読み込めませんでした。ドキュメントはそのままです。</translation>
    </message>
    <message>
        <source>Loaded again from disk.</source>
        <translation>ディスクから再度読み込みました。</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>マージされませんでした</translation>
    </message>
    <message>
        <source>Nothing was merged; the document and your changes stay as they are.</source>
        <translation>何もマージされませんでした。ドキュメントと変更はそのままです。</translation>
    </message>
    <message>
        <source>The files belong to several clusters now. Open them anew.</source>
        <translation>ファイルは現在、複数のクラスターのものになっています。開き直してください。</translation>
    </message>
    <message>
        <source>Merged: the document is what is on disk.</source>
        <translation>マージしました。ドキュメントはディスク上の内容と同じです。</translation>
    </message>
    <message>
        <source>Merged: 1 change stands over what is on disk.</source>
        <translation>マージしました。ディスク上の内容に 1 件の変更が加わっています。</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n changes stand over what is on disk.</source>
        <translation>
            <numerusform>マージしました。ディスク上の内容に %n 件の変更が加わっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Volumes come first</source>
        <translation>最初はボリューム</translation>
    </message>
    <message>
        <source>Each row is a shared volume, and this box is its BackupInProgress. Volume3 is stuck: its backup died. A click or Space switches the box. Nothing leaves this window until you save or export.</source>
        <translation>各行が 1 つの共有ボリュームで、このチェック ボックスがその BackupInProgress です。Volume3 は、バックアップが異常終了したため、バックアップ中のままです。クリックまたは Space でチェック ボックスを切り替えます。保存またはエクスポートするまで、このウィンドウの外には何も反映されません。</translation>
    </message>
    <message>
        <source>What a property means</source>
        <translation>プロパティの意味</translation>
    </message>
    <message>
        <source>The inspector explains the selected property: range and default, what each value does, what to beware of, and who documents it.</source>
        <translation>インスペクターでは、選択したプロパティについて、範囲と既定値、各値の働き、注意点、および記載されている文書を説明します。</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>The filter takes words, fields and states: csv, value:&gt;5, @modified. Ctrl+L goes there from anywhere, and Ctrl+P jumps to an object or a property by a few letters of its name.</source>
        <translation>フィルターには語、フィールド、状態を使用できます (csv、value:&gt;5、@modified)。Ctrl+L でどこからでもフィルターに移動できます。Ctrl+P では、名前の数文字を入力してオブジェクトまたはプロパティに移動できます。</translation>
    </message>
    <message>
        <source>Changes, and the way out</source>
        <translation>変更とエクスポート</translation>
    </message>
    <message>
        <source>What you change is listed here, with its risk and what was there before; Ctrl+Z takes it back. Export (Ctrl+E) makes the lists and the script that bring the changes to the cluster, and what takes them back there.</source>
        <translation>変更した内容は、リスクおよび以前の値と共にここに一覧表示されます。Ctrl+Z で元に戻せます。[エクスポート] (Ctrl+E) では、変更をクラスターに適用するリストとスクリプト、およびそれをクラスター上で元に戻すものを作成します。</translation>
    </message>
    <message>
        <source>When you want to know more</source>
        <translation>さらに詳しく知るには</translation>
    </message>
    <message>
        <source>Help lists all keys, saves the script that collects a snapshot on a cluster&apos;s node, and starts this tour again.</source>
        <translation>[ヘルプ] では、すべてのキーの一覧表示、クラスターのノードでスナップショットを収集するスクリプトの保存、このツアーの再開ができます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixCommands</name>
    <message>
        <source>&amp;Edit value</source>
        <translation>値の編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Switch 0 and 1</source>
        <translation>0 と 1 の切り替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>セルのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>見出し付きでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>セルの貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>下方向にフィル(&amp;F)</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>右方向にフィル(&amp;G)</translation>
    </message>
    <message>
        <source>Reset to &amp;default…</source>
        <translation>既定値にリセット(&amp;D)…</translation>
    </message>
    <message>
        <source>Revert to &amp;loaded value</source>
        <translation>読み込み時の値に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>He&amp;xadecimal in this column</source>
        <translation>この列を 16 進で表示(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation>この列で並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>Fit the &amp;width of this column</source>
        <translation>この列の幅を調整(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>この列を非表示(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation>列の選択(&amp;H)…</translation>
    </message>
    <message>
        <source>These are %1 cells; at most %2 can be taken at once. Select fewer.</source>
        <translation>セルの数は %1 個です。一度に扱えるのは最大 %2 個です。選択を減らしてください。</translation>
    </message>
    <message>
        <source>There is no 0 or 1 to switch in this cell.</source>
        <translation>このセルには、切り替える 0 または 1 がありません。</translation>
    </message>
    <message>
        <source>Only one block of cells can be copied at once. Select the cells so that rows and columns form a block.</source>
        <translation>一度にコピーできるセルのブロックは 1 つだけです。行と列が 1 つのブロックになるようにセルを選択してください。</translation>
    </message>
    <message>
        <source>Copied 1 cell.</source>
        <translation>1 個のセルをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cells.</source>
        <translation>
            <numerusform>%n 個のセルをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copied cells are all empty, and an empty cell leaves what is there as it is. Press Delete to reset values.</source>
        <translation>コピーしたセルはすべて空です。空のセルは、貼り付け先の値をそのまま残します。値をリセットするには Delete を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n values</source>
        <translation>
            <numerusform>%n 個の値を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells down</source>
        <translation>
            <numerusform>%n 個のセルを下方向にフィル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells to the right</source>
        <translation>
            <numerusform>%n 個のセルを右方向にフィル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixLegend</name>
    <message>
        <source>differs from most</source>
        <translation>多数の値と相違</translation>
    </message>
    <message>
        <source>differs from default</source>
        <translation>既定値と相違</translation>
    </message>
    <message>
        <source>stored, is the default</source>
        <translation>格納済み、既定値と同じ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>印の凡例</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixModel</name>
    <message>
        <source>common property</source>
        <translation>共通プロパティ</translation>
    </message>
    <message>
        <source>common property, read-only</source>
        <translation>共通プロパティ、読み取り専用</translation>
    </message>
    <message>
        <source>private property</source>
        <translation>プライベート プロパティ</translation>
    </message>
    <message>
        <source>private property, read-only</source>
        <translation>プライベート プロパティ、読み取り専用</translation>
    </message>
    <message>
        <source>%1, 1 change</source>
        <translation>%1、1 件の変更</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1、%n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of an object cannot be changed here.</source>
        <translation>ここではオブジェクトの名前を変更できません。</translation>
    </message>
    <message>
        <source>%1 (cut in the source)</source>
        <translation>%1 (ソースで切り詰め)</translation>
    </message>
    <message>
        <source>%1 (sources differ)</source>
        <translation>%1 (ソース間で相違)</translation>
    </message>
    <message>
        <source>differs from most: %1</source>
        <translation>多数の値と相違: %1</translation>
    </message>
    <message>
        <source>differs from default %1</source>
        <translation>既定値 %1 と相違</translation>
    </message>
    <message>
        <source>is the default</source>
        <translation>既定値です</translation>
    </message>
    <message>
        <source>the built-in default applies: %1</source>
        <translation>組み込みの既定値が適用されます: %1</translation>
    </message>
    <message>
        <source>cut in the source</source>
        <translation>ソースで切り詰め</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>ソース間で相違</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>%1 of %2 have %3</source>
        <translation>%2 個中 %1 個の値が %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1 (hex)</source>
        <translation>%1 (16 進)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, stored by %2 of %3</source>
        <translation>%1、%3 個中 %2 個に格納</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>多数の値: %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n objects to %2</source>
        <translation>
            <numerusform>%n 個のオブジェクトの %1 を %2 に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n values to %1</source>
        <translation>
            <numerusform>%n 個の値を %1 に設定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All types, common properties</source>
        <translation>すべての種類、共通プロパティ</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>種類(&amp;T):</translation>
    </message>
    <message>
        <source>Filter by object, name:property or value, such as value:&gt;5</source>
        <translation>オブジェクト、name:プロパティ、または値 (例: value:&gt;5) でフィルター</translation>
    </message>
    <message>
        <source>No object matches the filter.</source>
        <translation>フィルターに一致するオブジェクトはありません。</translation>
    </message>
    <message>
        <source>Show &amp;all objects</source>
        <translation>すべてのオブジェクトを表示(&amp;A)</translation>
    </message>
    <message>
        <source>None of these objects stores a property. Documented ones can be shown as columns.</source>
        <translation>これらのオブジェクトにはプロパティが格納されていません。文書に記載のあるプロパティを列として表示できます。</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>列の選択(&amp;C)…</translation>
    </message>
    <message>
        <source>The document holds no objects, so there is nothing to compare. Open a snapshot or the files of a cluster.</source>
        <translation>このドキュメントにはオブジェクトがないため、比較するものがありません。スナップショットまたはクラスターのファイルを開いてください。</translation>
    </message>
    <message>
        <source>D&amp;iffering only</source>
        <translation>相違のみ(&amp;I)</translation>
    </message>
    <message>
        <source>Show only objects of which a shown value differs from what most have</source>
        <translation>表示中の値が多数の値と異なるオブジェクトだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose which properties are shown, and in which order</source>
        <translation>表示するプロパティとその順序を選択します</translation>
    </message>
    <message>
        <source>&amp;Objects:</source>
        <translation>オブジェクト(&amp;O):</translation>
    </message>
    <message>
        <source>Objects by properties</source>
        <translation>オブジェクト別のプロパティ</translation>
    </message>
    <message>
        <source>%1 values of %2 objects changed in one step; Ctrl+Z takes it back.</source>
        <translation>%2 個のオブジェクトの %1 個の値を 1 回の操作で変更しました。Ctrl+Z で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MergeDialog</name>
    <message>
        <source>&amp;Only conflicts</source>
        <translation>競合のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Merge %1 with what is on disk</source>
        <translation>%1 とディスク上の内容のマージ</translation>
    </message>
    <message>
        <source>The file was changed once more meanwhile. What you decided is kept where both sides still say the same.</source>
        <translation>作業中にファイルがもう一度変更されました。双方の内容が以前と同じ箇所については、決定した内容を保持しています。</translation>
    </message>
    <message>
        <source>Changes to merge</source>
        <translation>マージする変更</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>自分の変更を採用(&amp;M)</translation>
    </message>
    <message>
        <source>Take mine in the selected rows (M or Left)</source>
        <translation>選択した行で自分の変更を採用します (M または ←)</translation>
    </message>
    <message>
        <source>&amp;Take what is on disk</source>
        <translation>ディスク上の内容を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Take what is on disk in the selected rows (T or Right)</source>
        <translation>選択した行でディスク上の内容を採用します (T または →)</translation>
    </message>
    <message>
        <source>&amp;All conflicts: mine</source>
        <translation>すべての競合: 自分の変更(&amp;A)</translation>
    </message>
    <message>
        <source>Take mine in all conflicts</source>
        <translation>すべての競合で自分の変更を採用します</translation>
    </message>
    <message>
        <source>All conflicts: on &amp;disk</source>
        <translation>すべての競合: ディスク上の内容(&amp;D)</translation>
    </message>
    <message>
        <source>Take what is on disk in all conflicts</source>
        <translation>すべての競合でディスク上の内容を採用します</translation>
    </message>
    <message>
        <source>Your change cannot be kept: %1. Take what is on disk, or cancel and save your state under another name.</source>
        <translation>自分の変更を保持できません: %1。ディスク上の内容を採用するか、キャンセルして現在の状態を別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Nothing is written yet: your changes stand over what is on disk until you save.</source>
        <translation>まだ何も書き込まれていません。保存するまで、変更はディスク上の内容に重ねて保持されます。</translation>
    </message>
    <message>
        <source>1 row is undecided. Press M for mine or T for what is on disk.</source>
        <translation>1 行が未決定です。自分の変更は M、ディスク上の内容は T を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are undecided. Press M for mine or T for what is on disk.</source>
        <translation>
            <numerusform>%n 行が未決定です。自分の変更は M、ディスク上の内容は T を押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>マージ(&amp;G)</translation>
    </message>
    <message>
        <source>Mer&amp;ge: keep none of my changes</source>
        <translation>マージ: 自分の変更を残さない(&amp;G)</translation>
    </message>
    <message>
        <source>Mer&amp;ge: keep 1 change of mine</source>
        <translation>マージ: 自分の変更を 1 件残す(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Mer&amp;ge: keep %n changes of mine</source>
        <translation>
            <numerusform>マージ: 自分の変更を %n 件残す(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is only yours</source>
        <translation>自分だけの変更が 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are only yours</source>
        <translation>
            <numerusform>自分だけの変更が %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is only on disk</source>
        <translation>ディスク上だけの変更が 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n are only on disk</source>
        <translation>
            <numerusform>ディスク上だけの変更が %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was made by both</source>
        <translation>双方で同じ変更が 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n were made by both</source>
        <translation>
            <numerusform>双方で同じ変更が %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The values on disk are those that were opened; there is nothing to decide.</source>
        <translation>ディスク上の値は開いたときの値と同じです。決定するものはありません。</translation>
    </message>
    <message>
        <source>Everything merges without a conflict: %1.</source>
        <translation>すべて競合なしでマージできます: %1。</translation>
    </message>
    <message>
        <source>1 property was changed to different values</source>
        <translation>異なる値に変更されたプロパティが 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n properties were changed to different values</source>
        <translation>
            <numerusform>異なる値に変更されたプロパティが %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change of yours has no place any more</source>
        <translation>適用先のなくなった自分の変更が 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours have no place any more</source>
        <translation>
            <numerusform>適用先のなくなった自分の変更が %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>You have to decide: %1.</source>
        <translation>決定が必要です: %1。</translation>
    </message>
    <message>
        <source>%1 Besides, %2.</source>
        <comment>two sentences</comment>
        <translation>%1ほかに、%2あります。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MergeModel</name>
    <message>
        <source>mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>自分だけが変更しました</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>only the file changed</source>
        <translation>ファイルだけが変更されました</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>同じ変更</translation>
    </message>
    <message>
        <source>you and the file changed it to the same</source>
        <translation>自分とファイルの両方で同じ値に変更しました</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>you and the file say different things</source>
        <translation>自分の値とファイルの値が異なります</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>保持不可</translation>
    </message>
    <message>
        <source>your change cannot be kept</source>
        <translation>自分の変更を保持できません</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更元</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>(the object)</source>
        <translation>(オブジェクト)</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未格納</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, format</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>自分: %1</translation>
    </message>
    <message>
        <source>disk: %1</source>
        <translation>ディスク: %1</translation>
    </message>
    <message>
        <source>It went away.</source>
        <translation>なくなりました。</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>新しく追加されました。</translation>
    </message>
    <message>
        <source>Cannot be kept: %1.</source>
        <translation>保持できません: %1。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MessageLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MomentEdit</name>
    <message>
        <source>Write 2026-03-14 02:17:45, with up to seven decimals and an offset such as +02:00 if you like. Up and Down change the part under the cursor.</source>
        <translation>2026-03-14 02:17:45 の形式で入力します。必要に応じて、7 桁までの小数と +02:00 などのオフセットを付けられます。↑ と ↓ でカーソル位置の部分を変更します。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::NoticeText</name>
    <message>
        <source>No property before that place could be read.</source>
        <translation>この位置より前に読み取れるプロパティはありませんでした。</translation>
    </message>
    <message>
        <source>The one property before that place is shown.</source>
        <translation>この位置より前の 1 個のプロパティを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>The %n properties before that place are shown.</source>
        <translation>
            <numerusform>この位置より前の %n 個のプロパティを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1 (0x%2)</source>
        <translation>バイト %1 (0x%2)</translation>
    </message>
    <message>
        <source>The file is broken: %1.</source>
        <translation>ファイルが破損しています: %1。</translation>
    </message>
    <message>
        <source>The file is broken at %1: %2.</source>
        <translation>ファイルが %1 で破損しています: %2。</translation>
    </message>
    <message>
        <source>%1 %2 It is never written over; use Save as.</source>
        <translation>%1%2上書きすることはありません。[名前を付けて保存] を使用してください。</translation>
    </message>
    <message>
        <source>Read as %1, because the file does not tell its encoding.</source>
        <translation>ファイルに文字コードの指定がないため、%1 として読み取りました。</translation>
    </message>
    <message>
        <source>1 value differs between the files.</source>
        <translation>1 個の値がファイル間で異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ between the files.</source>
        <translation>
            <numerusform>%n 個の値がファイル間で異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of the folder holds no properties and was left out.</source>
        <translation>フォルダー内の 1 個のファイルにはプロパティがないため、除外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the folder hold no properties and were left out.</source>
        <translation>
            <numerusform>フォルダー内の %n 個のファイルにはプロパティがないため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken %1 UTC; the cluster may differ by now.</source>
        <translation>%1 UTC に取得したものです。現在のクラスターとは異なる可能性があります。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::NumberEdit</name>
    <message>
        <source>Numbers such as 10, 0xA and 1_000.</source>
        <translation>10、0xA、1_000 などの数値。</translation>
    </message>
    <message>
        <source>Documented: %1. Numbers such as 10, 0xA and 1_000.</source>
        <translation>文書の記載: %1。10、0xA、1_000 などの数値。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ObjectText</name>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>リソースの種類</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Group set</source>
        <translation>グループ セット</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>on resource %1</source>
        <translation>リソース %1</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>オーナー ノード %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ObjectTreeModel</name>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Resources without a group</source>
        <translation>グループに属さないリソース</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>リソースの種類</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Group sets</source>
        <translation>グループ セット</translation>
    </message>
    <message>
        <source>Other clusters</source>
        <translation>その他のクラスター</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 件の問題</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>クラス: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Owner node: %1</source>
        <translation>オーナー ノード: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ObjectsCard</name>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2、表示</translation>
    </message>
    <message>
        <source>These files hold no objects. Open others of the same cluster.</source>
        <translation>これらのファイルにはオブジェクトがありません。同じクラスターの他のファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::OverviewHead</name>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>taken %1, %2</source>
        <translation>取得日時 %1、%2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Counting %1…</source>
        <translation>%1を集計しています…</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::OverviewWords</name>
    <message>
        <source>states, owners and volumes: the database does not store them</source>
        <translation>状態、オーナー ノード、ボリューム (データベースには格納されません)</translation>
    </message>
    <message>
        <source>the backup state of volumes</source>
        <translation>ボリュームのバックアップ状態</translation>
    </message>
    <message>
        <source>which integer type a number was</source>
        <translation>数値の整数型</translation>
    </message>
    <message>
        <source>bytes and lists, and with Windows PowerShell letters beyond ASCII</source>
        <translation>バイトとリスト、および Windows PowerShell では ASCII 以外の文字</translation>
    </message>
    <message>
        <source>what the console cut</source>
        <translation>コンソールで切り詰められた部分</translation>
    </message>
    <message>
        <source>lists of more than four items, dates, translated words</source>
        <translation>項目が 4 個を超えるリスト、日付、翻訳された語</translation>
    </message>
    <message>
        <source>which object of which cluster it is of</source>
        <translation>どのクラスターのどのオブジェクトのものか</translation>
    </message>
    <message>
        <source>which cluster it is of, and other properties</source>
        <translation>どのクラスターのものか、および他のプロパティ</translation>
    </message>
    <message>
        <source>from this minute</source>
        <translation>1 分以内</translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>1 分前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes old</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours old</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years old</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln minutes ahead of this computer</source>
        <translation>
            <numerusform>このコンピューターの時計より %Ln 分先の日時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln hours ahead of this computer</source>
        <translation>
            <numerusform>このコンピューターの時計より %Ln 時間先の日時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln days ahead of this computer</source>
        <translation>
            <numerusform>このコンピューターの時計より %Ln 日先の日時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln years ahead of this computer</source>
        <translation>
            <numerusform>このコンピューターの時計より %Ln 年先の日時</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ (役割)</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>リソースの種類</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Group sets</source>
        <translation>グループ セット</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 個のオブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>1 property</source>
        <translation>1 個のプロパティ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln properties</source>
        <translation>
            <numerusform>%Ln 個のプロパティ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PageFindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>前へ(&amp;V)</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>末尾から</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PageTabs</name>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PlaceText</name>
    <message>
        <source>the built-in default</source>
        <translation>組み込みの既定値</translation>
    </message>
    <message>
        <source>the built-in default (%1)</source>
        <translation>組み込みの既定値 (%1)</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%2 の %1: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%n properties</source>
        <translation>
            <numerusform>%n 個のプロパティ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objects</source>
        <translation>
            <numerusform>%n 個のオブジェクトの %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of a volume stands in a fixed structure, so nothing of it can be taken away. Set BackupInProgress to 0 instead.</source>
        <translation>ボリュームの情報は固定の構造体に格納されているため、削除できるものはありません。代わりに BackupInProgress を 0 に設定してください。</translation>
    </message>
    <message>
        <source>There is no stored value here that could be taken away.</source>
        <translation>ここには、削除できる格納済みの値がありません。</translation>
    </message>
    <message>
        <source>Reset %1 to their defaults</source>
        <translation>%1を既定値にリセット</translation>
    </message>
    <message>
        <source>This is as it was loaded.</source>
        <translation>読み込み時のままです。</translation>
    </message>
    <message>
        <source>Revert %1 of %2 to what was loaded</source>
        <translation>%2 の %1 を読み込み時の値に戻す</translation>
    </message>
    <message>
        <source>Revert %1 to what was loaded</source>
        <translation>%1を読み込み時の値に戻す</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>すべての変更を取り消す</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>変更はありません。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PolicyMenu</name>
    <message>
        <source>&amp;Starter policy</source>
        <translation>スターター ポリシー(&amp;S)</translation>
    </message>
    <message>
        <source>Check the usual settings, at values that suit most clusters</source>
        <translation>一般的な設定を、ほとんどのクラスターに適した値で検査します</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Check by the documentation only</source>
        <translation>文書の記載だけに基づいて検査します</translation>
    </message>
    <message>
        <source>Check by a policy</source>
        <translation>ポリシーによる検査</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml *.json);;All files (*)</source>
        <translation>ポリシー (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Policy not taken</source>
        <translation>ポリシーは適用されませんでした</translation>
    </message>
    <message>
        <source>The document is checked as before, because the policy cannot be read.</source>
        <translation>ポリシーを読み取れないため、ドキュメントは以前と同じ方法で検査されます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ProblemsBar</name>
    <message>
        <source>E&amp;rrors: %1</source>
        <translation>エラー(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Warnings: %1</source>
        <translation>警告(&amp;W): %1</translation>
    </message>
    <message>
        <source>&amp;Notes: %1</source>
        <translation>情報(&amp;N): %1</translation>
    </message>
    <message>
        <source>Show or hide findings of this severity</source>
        <translation>この重大度の検出結果の表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Class of objects</source>
        <translation>オブジェクトのクラス</translation>
    </message>
    <message>
        <source>Show only findings about objects of this class</source>
        <translation>このクラスのオブジェクトに関する検出結果だけを表示します</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>すべてのオブジェクト</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Filter by any text of a finding</source>
        <translation>検出結果に含まれるテキストでフィルター</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>検出結果のフィルター</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, more to come</source>
        <comment>count of findings</comment>
        <translation>%1、続きあり</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>Policy: none</source>
        <translation>ポリシー: なし</translation>
    </message>
    <message>
        <source>Choose a policy to check the document by</source>
        <translation>ドキュメントの検査に使用するポリシーを選択します</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ProblemsCard</name>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>件の問題</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>件の問題</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2、表示</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2、表示</translation>
    </message>
    <message>
        <source>%1: problems %2, show them</source>
        <translation>%1: 問題 %2 件、表示</translation>
    </message>
    <message>
        <source>By kind of object</source>
        <translation>オブジェクトの種類別</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ProblemsView</name>
    <message>
        <source>There are no findings. What you edit is checked at once, and a policy (Ctrl+Shift+P) checks what you expect of a cluster.</source>
        <translation>検出結果はありません。編集した内容はすぐに検査されます。ポリシー (Ctrl+Shift+P) では、クラスターに求める設定を検査します。</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>フィルターに一致する検出結果はありません。</translation>
    </message>
    <message>
        <source>Show all &amp;findings</source>
        <translation>すべての検出結果を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>検出結果はありません。</translation>
    </message>
    <message>
        <source>Finding %1 of %2, from the other end of the list. %3: %4</source>
        <translation>検出結果 %1 / %2 (一覧の反対側の端から続行)。%3: %4</translation>
    </message>
    <message>
        <source>Finding %1 of %2. %3: %4</source>
        <translation>検出結果 %1 / %2。%3: %4</translation>
    </message>
    <message>
        <source>This finding is about the file and not about a property.</source>
        <translation>この検出結果はファイルに関するもので、プロパティに関するものではありません。</translation>
    </message>
    <message>
        <source>1 finding copied.</source>
        <translation>1 件の検出結果をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings copied.</source>
        <translation>
            <numerusform>%n 件の検出結果をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the property</source>
        <translation>プロパティに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Allow t&amp;his value…</source>
        <translation>この値の許可(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PromptText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>%1 was changed by another program after it was opened here. Nothing was written.</source>
        <translation>%1 は、ここで開いた後に別のプログラムによって変更されました。何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Nothing was written.</source>
        <translation>%1 は存在しなくなりました。何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Merge your changes with those on disk, save your state under another name, or load the file again and lose your changes.</source>
        <translation>自分の変更をディスク上の変更とマージするか、現在の状態を別の名前で保存するか、ファイルを再度読み込んで自分の変更を破棄してください。</translation>
    </message>
    <message>
        <source>Save your state under another name.</source>
        <translation>現在の状態を別の名前で保存してください。</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>マージ(&amp;M)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reload and lose mine</source>
        <translation>再読み込みして自分の変更を破棄(&amp;R)</translation>
    </message>
    <message>
        <source>an unsaved change</source>
        <translation>1 件の未保存の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n 件の未保存の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>an unsaved decision</source>
        <translation>1 件の未保存の決定</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved decisions</source>
        <translation>
            <numerusform>%n 件の未保存の決定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>changes, decisions</comment>
        <translation>%1と %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 には、%2があります。</translation>
    </message>
    <message>
        <source>Save before closing?</source>
        <translation>閉じる前に保存しますか?</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Loading %1 again throws away %2.</source>
        <translation>%1 を再度読み込むと、%2が失われます。</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Clear the backup state</source>
        <translation>バックアップ状態のクリア</translation>
    </message>
    <message>
        <source>Set BackupInProgress from 1 to 0 for this volume?</source>
        <translation>このボリュームの BackupInProgress を 1 から 0 に設定しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Set BackupInProgress from 1 to 0 for these %n volumes?</source>
        <translation>
            <numerusform>%n 個のボリュームの BackupInProgress を 1 から 0 に設定しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing it ignores every other backup that may be running on any node of the cluster: a backup that really is in progress would be damaged.

A state that a dead backup left behind clears itself after 30 minutes.

Nothing is written before you save or export. You are asked once for these changes.</source>
        <translation>クリアすると、クラスターのいずれかのノードで実行中かもしれない他のバックアップはすべて無視されます。実際に進行中のバックアップは破損します。

異常終了したバックアップが残した状態は、30 分後に自動的にクリアされます。

保存またはエクスポートするまで何も書き込まれません。この確認は、これらの変更について 1 回だけ行われます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to all selected volumes (%n more)</source>
        <translation>
            <numerusform>選択したすべてのボリュームに適用 (他 %n 個)(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear to 0</source>
        <translation>0 にクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>既定値へのリセット</translation>
    </message>
    <message>
        <source>Take the stored value away?</source>
        <translation>格納された値を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n stored values away?</source>
        <translation>
            <numerusform>格納された %n 個の値を削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n stored values of %1 objects away?</source>
        <translation>
            <numerusform>%1 個のオブジェクトに格納された %n 個の値を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in default applies then. This is one step that can be undone; nothing is written before you save or export.</source>
        <translation>削除後は組み込みの既定値が適用されます。これは 1 回の操作として元に戻せます。保存またはエクスポートするまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Change several objects</source>
        <translation>複数のオブジェクトの変更</translation>
    </message>
    <message>
        <source>It is one step that can be undone.</source>
        <translation>これは 1 回の操作として元に戻せます。</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>変更(&amp;G)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PropertiesView</name>
    <message>
        <source>Filter by name or value, or a state such as @modified</source>
        <translation>名前、値、または @modified などの状態でフィルター</translation>
    </message>
    <message>
        <source>No property matches the filter.</source>
        <translation>フィルターに一致するプロパティはありません。</translation>
    </message>
    <message>
        <source>Show &amp;all properties</source>
        <translation>すべてのプロパティを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal numbers in this column</source>
        <translation>この列の数値を 16 進で表示(&amp;H)</translation>
    </message>
    <message>
        <source>The file holds no properties of this object. Ctrl+D shows those that are documented for it, Ctrl+Shift+N adds one.</source>
        <translation>ファイルには、このオブジェクトのプロパティがありません。Ctrl+D で文書に記載のあるプロパティを表示し、Ctrl+Shift+N でプロパティを追加できます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PropertyDialog</name>
    <message>
        <source>One string a line</source>
        <translation>1 行に 1 つの文字列</translation>
    </message>
    <message>
        <source>Bytes, for example 01 00 ff</source>
        <translation>バイト (例: 01 00 ff)</translation>
    </message>
    <message>
        <source>2026-03-14T02:17:45Z, or a count of 100 ns since 1601</source>
        <translation>2026-03-14T02:17:45Z、または 1601 年からの 100 ns 単位のカウント</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number, for example 10 or 0xA</source>
        <translation>数値 (例: 10、0xA)</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>既定値 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a property to %1</source>
        <translation>%1 へのプロパティの追加</translation>
    </message>
    <message>
        <source>Change the format of %1 of %2</source>
        <translation>%2 の %1 の形式の変更</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>変更(&amp;G)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value, one string a line</source>
        <translation>値、1 行に 1 つの文字列</translation>
    </message>
    <message>
        <source>Choose a documented property, or type the name of another.</source>
        <translation>文書に記載のあるプロパティを選択するか、別のプロパティの名前を入力してください。</translation>
    </message>
    <message>
        <source>Not documented; its value cannot be checked.</source>
        <translation>文書に記載がないため、値を検査できません。</translation>
    </message>
    <message>
        <source>This is its format. Choose another.</source>
        <translation>現在の形式と同じです。別の形式を選択してください。</translation>
    </message>
    <message>
        <source>%1. It has to be allowed before it can be exported.</source>
        <translation>%1。エクスポートする前に許可する必要があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PropertyTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>文書に記載なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3 changed)</source>
        <translation>%1 (%2、%3 件変更)</translation>
    </message>
    <message>
        <source>What is known of a volume stands in a fixed structure, so nothing of it can be taken away. Set BackupInProgress to 0 instead.</source>
        <translation>ボリュームの情報は固定の構造体に格納されているため、削除できるものはありません。代わりに BackupInProgress を 0 に設定してください。</translation>
    </message>
    <message>
        <source>There is no stored value here that could be taken away.</source>
        <translation>ここには、削除できる格納済みの値がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n properties of %1 to their defaults</source>
        <translation>
            <numerusform>%1 の %n 個のプロパティを既定値にリセット</numerusform>
        </translation>
    </message>
    <message>
        <source>This is as it was loaded.</source>
        <translation>読み込み時のままです。</translation>
    </message>
    <message>
        <source>Revert %1 of %2 to what was loaded</source>
        <translation>%2 の %1 を読み込み時の値に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Revert %n properties of %1 to what was loaded</source>
        <translation>
            <numerusform>%1 の %n 個のプロパティを読み込み時の値に戻す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecentFiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Return opens a file, Delete takes it out of the list.</source>
        <translation>Enter でファイルを開き、Delete で一覧から削除します。</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryDialog</name>
    <message>
        <source>Journal: %1</source>
        <translation>ジャーナル: %1</translation>
    </message>
    <message>
        <source>Unsaved changes found</source>
        <translation>未保存の変更が見つかりました</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>最終書き込み</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>回復(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;differences…</source>
        <translation>相違点の表示(&amp;D)…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>破棄(&amp;I)</translation>
    </message>
    <message>
        <source>Never offer these changes again.</source>
        <translation>これらの変更の回復を今後提案しません。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Keep everything that is listed, and ask again at the next start.</source>
        <translation>一覧にあるものをすべて残し、次回の起動時にもう一度確認します。</translation>
    </message>
    <message>
        <source>The program ended while a document had changes that were not saved. Recover them?</source>
        <translation>ドキュメントに未保存の変更がある状態でプログラムが終了しました。変更を回復しますか?</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n documents had changes that were not saved. Recover them?</source>
        <translation>
            <numerusform>%n 個のドキュメントに未保存の変更がある状態でプログラムが終了しました。変更を回復しますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryListDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>変更の回復</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryModel</name>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>許可済み: %1</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未格納</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryText</name>
    <message>
        <source>1 change</source>
        <translation>1 件の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 件の決定</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n 件の決定</numerusform>
        </translation>
    </message>
    <message>
        <source>1 allowed value</source>
        <translation>1 件の許可済みの値</translation>
    </message>
    <message numerus="yes">
        <source>%n allowed values</source>
        <translation>
            <numerusform>%n 件の許可済みの値</numerusform>
        </translation>
    </message>
    <message>
        <source>order of properties</source>
        <translation>プロパティの順序</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (バイト %2)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1を回復</translation>
    </message>
    <message>
        <source>from a later version</source>
        <translation>新しいバージョンで作成</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>以前と同じ</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>A later version of the program wrote these changes and can recover them; here they can only be kept or discarded.</source>
        <translation>これらの変更は新しいバージョンのプログラムによって書き込まれ、そのバージョンで回復できます。ここでは、残すか破棄することしかできません。</translation>
    </message>
    <message>
        <source>Nothing of this can be recovered: %1.</source>
        <translation>回復できるものはありません: %1。</translation>
    </message>
    <message>
        <source>The sample cluster. All of it can be recovered.</source>
        <translation>サンプル クラスターです。すべて回復できます。</translation>
    </message>
    <message>
        <source>%1 is what it was. All of it can be recovered.</source>
        <translation>%1 は以前と同じです。すべて回復できます。</translation>
    </message>
    <message>
        <source>%1 was changed since. You see what still fits before anything of it is recovered.</source>
        <translation>%1 はその後変更されています。回復する前に、まだ適用できるものを確認できます。</translation>
    </message>
    <message>
        <source>%1 is not there any more. The changes can be shown, and recovered when the file is back.</source>
        <translation>%1 は存在しません。変更を表示することはできます。回復は、ファイルが元に戻ると可能になります。</translation>
    </message>
    <message>
        <source>can be recovered</source>
        <translation>回復可能</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>does not fit: another value is there now</source>
        <translation>適用不可: 現在は別の値です</translation>
    </message>
    <message>
        <source>does not fit: the object is not there</source>
        <translation>適用不可: オブジェクトがありません</translation>
    </message>
    <message>
        <source>All of it can be recovered.</source>
        <translation>すべて回復できます。</translation>
    </message>
    <message>
        <source>%1 of %2 can be recovered.</source>
        <translation>%2 件中 %1 件を回復できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n are in the file already.</source>
        <translation>
            <numerusform>%n 件は既にファイルにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit any more and stay out: the file says something else now. They stand first.</source>
        <translation>
            <numerusform>%n 件はもう適合しないため除外されます。ファイルの内容が現在は異なります。先頭に表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RedactedCopyText</name>
    <message>
        <source>Cluster names</source>
        <translation>クラスター名</translation>
    </message>
    <message>
        <source>Node names</source>
        <translation>ノード名</translation>
    </message>
    <message>
        <source>Network names</source>
        <translation>ネットワーク名</translation>
    </message>
    <message>
        <source>Names of network interfaces</source>
        <translation>ネットワーク インターフェイス名</translation>
    </message>
    <message>
        <source>Volume names</source>
        <translation>ボリューム名</translation>
    </message>
    <message>
        <source>Group names</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>Resource names</source>
        <translation>リソース名</translation>
    </message>
    <message>
        <source>Names of resource types</source>
        <translation>リソースの種類の名前</translation>
    </message>
    <message>
        <source>Names of group sets</source>
        <translation>グループ セット名</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>その他のテキスト</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>SIDs</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>The redacted copy was not saved; what was on disk is unchanged.</source>
        <translation>匿名化コピーは保存されませんでした。ディスク上の内容は変更されていません。</translation>
    </message>
    <message>
        <source>Security descriptors, with their SIDs</source>
        <translation>セキュリティ記述子 (SID を含む)</translation>
    </message>
    <message>
        <source>Values with bytes of unknown meaning, now zeros</source>
        <translation>意味のわからないバイトを含む値 (ゼロに置換)</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Properties, with their numbers and dates</source>
        <translation>プロパティ (数値と日付を含む)</translation>
    </message>
    <message>
        <source>Names of properties that are not documented</source>
        <translation>文書に記載のないプロパティの名前</translation>
    </message>
    <message>
        <source>GUIDs in texts</source>
        <translation>テキスト内の GUID</translation>
    </message>
    <message>
        <source>Save redacted copy</source>
        <translation>匿名化コピーの保存</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>redacted</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>スナップショット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 is one of the files that this was read from, so it is not written over. Choose another name.</source>
        <translation>%1 はこのドキュメントの読み取り元のファイルの 1 つであるため、上書きしません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Saved the redacted copy %1. The open document is as it was.</source>
        <translation>匿名化コピー %1 を保存しました。開いているドキュメントは変更されていません。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RedactionDialog</name>
    <message>
        <source>Save redacted copy</source>
        <translation>匿名化コピーの保存</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>コピーの内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What is replaced and what stays</source>
        <translation>置き換えられるものとそのまま残るもの</translation>
    </message>
    <message>
        <source>Replaced, the same ones alike</source>
        <translation>置換されるもの (同じものは同じ語に)</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま残るもの</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>ファイルの選択(&amp;C)…</translation>
    </message>
    <message>
        <source>A copy of %1 for sharing, in which names, addresses, SIDs, paths and free text are replaced. The open document is not changed.</source>
        <translation>名前、アドレス、SID、パス、および自由記述のテキストを置き換えた、共有用の %1 のコピーです。開いているドキュメントは変更されません。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ReportOutputText</name>
    <message>
        <source>the pages of the PDF cannot be painted</source>
        <translation>PDF のページを描画できません</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>他のプログラムを終了してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>The report was not printed: the printer takes no pages, or its paper is too small. Choose another printer or other paper.</source>
        <translation>レポートは印刷されませんでした。プリンターがページを受け付けないか、用紙が小さすぎます。別のプリンターまたは用紙を選択してください。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ReportPagesText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ReportText</name>
    <message>
        <source>… (%1 more characters)</source>
        <translation>… (残り %1 文字)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SecurityEdit</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>エントリ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;SDDL</source>
        <translation>SDDL(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>バイト(&amp;B)</translation>
    </message>
    <message>
        <source>Security descriptor</source>
        <translation>セキュリティ記述子</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>所有者:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>グループ:</translation>
    </message>
    <message>
        <source>Security descriptor as SDDL</source>
        <translation>SDDL 形式のセキュリティ記述子</translation>
    </message>
    <message>
        <source>&amp;Copy SDDL</source>
        <translation>SDDL のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Access (DACL)</source>
        <translation>アクセス (DACL)</translation>
    </message>
    <message>
        <source>Auditing (SACL)</source>
        <translation>監査 (SACL)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SettingsDialog</name>
    <message>
        <source>A file that is made to attack the program then reaches nothing: no other file, no network, no program. Reading takes a little longer.</source>
        <translation>プログラムを攻撃するために作られたファイルでも、他のファイル、ネットワーク、プログラムには一切到達できません。読み取りに少し時間がかかります。</translation>
    </message>
    <message>
        <source>This run was started with --safe, which decides.</source>
        <translation>このプログラムは --safe を付けて起動されたため、その指定に従います。</translation>
    </message>
    <message>
        <source>This run was started with --no-safe, which decides.</source>
        <translation>このプログラムは --no-safe を付けて起動されたため、その指定に従います。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>デスクトップに合わせる (%1)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>言語は、プログラムを次に起動したときに変わります。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Decimal (1000)</source>
        <translation>10 進 (1000)</translation>
    </message>
    <message>
        <source>Hexadecimal (0x3E8)</source>
        <translation>16 進 (0x3E8)</translation>
    </message>
    <message>
        <source>Both (1000 = 0x3E8)</source>
        <translation>両方 (1000 = 0x3E8)</translation>
    </message>
    <message>
        <source>Unknown: no limits by version</source>
        <translation>不明: バージョンによる制限なし</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Numbers in tables:</source>
        <translation>表の数値(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Windows version:</source>
        <translation>Windows のバージョン(&amp;W):</translation>
    </message>
    <message>
        <source>Whose ranges and defaults hold for a document that does not tell the version of its nodes. View &gt; Windows version chooses for one document.</source>
        <translation>ノードのバージョンがわからないドキュメントに、どのバージョンの範囲と既定値を適用するかを指定します。ドキュメントごとの指定は、[表示] &gt; [Windows のバージョン] で選択します。</translation>
    </message>
    <message>
        <source>0 (none)</source>
        <translation>0 (なし)</translation>
    </message>
    <message>
        <source>With 0 the program remembers no files.</source>
        <translation>0 にすると、プログラムはファイルを記憶しません。</translation>
    </message>
    <message>
        <source>Clear l&amp;ist</source>
        <translation>一覧のクリア(&amp;I)</translation>
    </message>
    <message>
        <source>Forget the files that were opened so far</source>
        <translation>これまでに開いたファイルの記録を消去します</translation>
    </message>
    <message>
        <source>OK empties the list.</source>
        <translation>OK をクリックすると、一覧が空になります。</translation>
    </message>
    <message>
        <source>&amp;Backups of a saved file:</source>
        <translation>保存したファイルのバックアップ(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Recent files to remember:</source>
        <translation>記憶する最近使ったファイルの数(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved changes safe from crashes</source>
        <translation>未保存の変更をクラッシュから保護する(&amp;K)</translation>
    </message>
    <message>
        <source>Read files in a process that can do nothing &amp;else</source>
        <translation>読み取り以外何もできないプロセスでファイルを読み取る(&amp;E)</translation>
    </message>
    <message>
        <source>The version before a save is gone for good.</source>
        <translation>保存前のバージョンは完全に失われます。</translation>
    </message>
    <message>
        <source>The first save of a file keeps the version before beside it, as NAME.bak.</source>
        <translation>ファイルを最初に保存するときに、以前のバージョンをその隣に NAME.bak として残します。</translation>
    </message>
    <message>
        <source>The first save of a file keeps the version before beside it, as NAME.bak, and those before as NAME.bak.1 and so on.</source>
        <translation>ファイルを最初に保存するときに、以前のバージョンをその隣に NAME.bak として残し、それより前のものを NAME.bak.1 以降として残します。</translation>
    </message>
    <message>
        <source>While a document has unsaved changes, they are written to a journal that only you can read, in %1. After a crash they are offered for recovery.</source>
        <translation>ドキュメントに未保存の変更がある間、その変更は自分だけが読み取れるジャーナル (%1) に書き込まれます。クラッシュ後に、その回復が提案されます。</translation>
    </message>
    <message>
        <source>A crash or a power cut loses all changes that are not saved. What was kept of open documents is deleted.</source>
        <translation>クラッシュや停電が起きると、保存していない変更はすべて失われます。開いているドキュメントについて保持していた内容は削除されます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SettleCommand</name>
    <message numerus="yes">
        <source>Decide %n differences between the files</source>
        <translation>
            <numerusform>ファイル間の %n 件の相違点を決定</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>%1 について決定</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <translation>%2 に %1 を採用</translation>
    </message>
    <message>
        <source>Take %1 from %2 for %3</source>
        <translation>%3 に %2 の %1 を採用</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ShortcutsDialog</name>
    <message>
        <source>Switch the box of the current cell</source>
        <translation>現在のセルのチェック ボックスを切り替え</translation>
    </message>
    <message>
        <source>Switch BackupInProgress of all selected volumes</source>
        <translation>選択したすべてのボリュームの BackupInProgress を切り替え</translation>
    </message>
    <message>
        <source>Edit the current value, or look at a locked one</source>
        <translation>現在の値を編集、またはロックされた値を表示</translation>
    </message>
    <message>
        <source>Open a value, and take what is typed; on a volume: show its properties</source>
        <translation>値を開く、入力したものを適用。ボリュームではプロパティを表示</translation>
    </message>
    <message>
        <source>Open the drop-down of a value</source>
        <translation>値の一覧を開く</translation>
    </message>
    <message>
        <source>The same; in a list of strings: move a string, as Alt+Up does</source>
        <translation>同上。文字列のリストでは Alt+↑ と同様に文字列を移動</translation>
    </message>
    <message>
        <source>Take a text or list in which Return begins a line</source>
        <translation>Enter で改行するテキストまたはリストを適用</translation>
    </message>
    <message>
        <source>In bytes: from the digits to the text and back</source>
        <translation>バイト: 数字とテキストの間を移動</translation>
    </message>
    <message>
        <source>Leave the value as it was; in a filter box: clear it</source>
        <translation>値を元のままにする。フィルター ボックスではクリア</translation>
    </message>
    <message>
        <source>From a filter box into the table</source>
        <translation>フィルター ボックスから表へ移動</translation>
    </message>
    <message>
        <source>Reset the selected values, after a question; in the list of changes: revert</source>
        <translation>選択した値を確認後にリセット。変更の一覧では取り消し</translation>
    </message>
    <message>
        <source>In the matrix: paste a block of cells, or one value into all selected ones</source>
        <translation>マトリックス: セルのブロックを貼り付け、または 1 つの値を選択したすべてのセルに貼り付け</translation>
    </message>
    <message>
        <source>In the matrix: fill down; Ctrl+R fills to the right</source>
        <translation>マトリックス: 下方向にフィル。Ctrl+R で右方向にフィル</translation>
    </message>
    <message>
        <source>In the matrix: choose the columns</source>
        <translation>マトリックス: 列を選択</translation>
    </message>
    <message>
        <source>In the bytes: go to an offset</source>
        <translation>バイト: オフセットに移動</translation>
    </message>
    <message>
        <source>In the bytes: to the next difference, with Shift to the one before</source>
        <translation>バイト: 次の相違点に移動。Shift を押すと前の相違点に移動</translation>
    </message>
    <message>
        <source>In the bytes: to the next field, Ctrl+Left to the one before</source>
        <translation>バイト: 次のフィールドに移動。Ctrl+← で前のフィールドに移動</translation>
    </message>
    <message>
        <source>What can be done with the current cell</source>
        <translation>現在のセルに対して実行できる操作</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SourcesCard</name>
    <message>
        <source>Nothing says when it was written.</source>
        <translation>書き込まれた日時がわかりません。</translation>
    </message>
    <message>
        <source>File of %1, %2; its values may be older.</source>
        <translation>%1 のファイル、%2。値はこれより古い可能性があります。</translation>
    </message>
    <message>
        <source>Taken %1, %2.</source>
        <translation>取得日時 %1、%2。</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>このドキュメント</translation>
    </message>
    <message>
        <source>A file of this kind can tell everything.</source>
        <translation>この種類のファイルからは、すべての情報がわかります。</translation>
    </message>
    <message>
        <source>A file of this kind cannot tell %1.</source>
        <translation>この種類のファイルからは次のことがわかりません: %1。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in part only</source>
        <translation>一部のみ読み取り</translation>
    </message>
    <message>
        <source>1 oddity while reading</source>
        <translation>読み取り時の不自然な点が 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oddities while reading</source>
        <translation>
            <numerusform>読み取り時の不自然な点が %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, show it</source>
        <translation>%1、表示</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::StartPage</name>
    <message>
        <source>Start the to&amp;ur</source>
        <translation>ツアーの開始(&amp;U)</translation>
    </message>
    <message>
        <source>No, tha&amp;nks</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Clusprop</source>
        <translation>Clusprop</translation>
    </message>
    <message>
        <source>View and edit the properties of Windows Server failover clusters.</source>
        <translation>Windows Server フェールオーバー クラスターのプロパティを表示および編集します。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>A snapshot, CLUSDB, .reg, PowerShell output or property lists</source>
        <translation>スナップショット、CLUSDB、.reg、PowerShell の出力、またはプロパティ リスト</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>フォルダーを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>What a support collector left, as one document</source>
        <translation>サポート情報収集ツールの出力を 1 つのドキュメントとして開きます</translation>
    </message>
    <message>
        <source>Open sample &amp;cluster</source>
        <translation>サンプル クラスターを開く(&amp;C)</translation>
    </message>
    <message>
        <source>An invented cluster, to try everything on</source>
        <translation>何でも試せる架空のクラスター</translation>
    </message>
    <message>
        <source>Collect &amp;from a cluster…</source>
        <translation>クラスターから収集(&amp;F)…</translation>
    </message>
    <message>
        <source>A script for a node: it writes a snapshot and changes nothing</source>
        <translation>ノードで実行するスクリプト: スナップショットを書き込むだけで、何も変更しません</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;missing files</source>
        <translation>見つからないファイルの削除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the files that are not there any more out of the list</source>
        <translation>存在しなくなったファイルを一覧から削除します</translation>
    </message>
    <message>
        <source>Let go to open. Files of one cluster become one document.</source>
        <translation>ドロップすると開きます。1 つのクラスターのファイルは 1 つのドキュメントになります。</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>または、このウィンドウの任意の場所にファイルやフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>New here? Five steps on the sample cluster show where things are. The Help menu has the tour, too.</source>
        <translation>初めてお使いですか? サンプル クラスターを使った 5 つの手順で、どこに何があるかを紹介します。ツアーは [ヘルプ] メニューからも開始できます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::StringsEdit</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Strings of %1</source>
        <translation>%1 の文字列</translation>
    </message>
    <message>
        <source>no strings</source>
        <translation>文字列なし</translation>
    </message>
    <message>
        <source>1 string</source>
        <translation>1 個の文字列</translation>
    </message>
    <message numerus="yes">
        <source>%n strings, cursor in string %1</source>
        <translation>
            <numerusform>%n 個の文字列、カーソルは %1 番目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::TextValidator</name>
    <message>
        <source>&quot;%1&quot; is no beginning of a number. Possible are 10, 0xA and 1_000.</source>
        <translation>&quot;%1&quot; は数値の先頭として正しくありません。10、0xA、1_000 の形式を使用できます。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::TourBubble</name>
    <message>
        <source>&amp;Skip tour</source>
        <translation>ツアーをスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>ツアー: %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ValueDelegate</name>
    <message>
        <source>Not taken. %1</source>
        <translation>適用されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VersionMenu</name>
    <message>
        <source>As the nodes say: %1</source>
        <translation>ノードに合わせる: %1</translation>
    </message>
    <message>
        <source>Unknown: no limits by version</source>
        <translation>不明: バージョンによる制限なし</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumeTableModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 件のエラー</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 件のエラー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 件の警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー ノード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fault state</source>
        <translation>障害状態</translation>
    </message>
    <message>
        <source>Redirected by</source>
        <translation>リダイレクトの理由</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible. BackupInProgress takes 0 (no backup) or 1 (backup in progress).</source>
        <translation>&quot;%1&quot; は使用できません。BackupInProgress の値は 0 (バックアップなし) または 1 (バックアップ中) です。</translation>
    </message>
    <message numerus="yes">
        <source>Set BackupInProgress of %n volumes to %1</source>
        <translation>
            <numerusform>%n 個のボリュームの BackupInProgress を %1 に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup state 1 puts a volume into backup mode. Its input and output are redirected until the state is 0 again.</source>
        <translation>バックアップ状態を 1 にすると、ボリュームはバックアップ モードになります。状態が 0 に戻るまで、入出力がリダイレクトされます。</translation>
    </message>
    <message>
        <source>read-only: the source does not say whether this volume is in backup, so there is nothing to change</source>
        <translation>読み取り専用: このボリュームがバックアップ中かどうかがソースからわからないため、変更するものがありません</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumeText</name>
    <message>
        <source>The files differ on whether %1 is in backup. Choose which of them is right; until then there is nothing to switch.</source>
        <translation>%1 がバックアップ中かどうかがファイル間で異なります。どれが正しいかを選択してください。それまでは切り替えられません。</translation>
    </message>
    <message>
        <source>The file does not say whether %1 is in backup. Unknown is not 0, so there is nothing to switch.</source>
        <translation>%1 がバックアップ中かどうかがファイルからわかりません。不明は 0 と同じではないため、切り替えられません。</translation>
    </message>
    <message>
        <source>BackupInProgress of %1 is %2, which is neither 0 nor 1.</source>
        <translation>%1 の BackupInProgress は %2 で、0 でも 1 でもありません。</translation>
    </message>
    <message>
        <source>%1 is not in backup.</source>
        <translation>%1 はバックアップ中ではありません。</translation>
    </message>
    <message>
        <source>If no backup is running on any node, the state was left behind; it clears itself after 30 minutes.</source>
        <translation>いずれのノードでもバックアップが実行されていない場合、この状態は取り残されたものです。30 分後に自動的にクリアされます。</translation>
    </message>
    <message>
        <source>%1 is in backup, and its input and output are redirected. %2</source>
        <translation>%1 はバックアップ中で、入出力がリダイレクトされています。%2</translation>
    </message>
    <message>
        <source>%1 is in backup. %2</source>
        <translation>%1 はバックアップ中です。%2</translation>
    </message>
    <message>
        <source>%1 volumes are selected, %2 of them in backup.</source>
        <translation>%1 個のボリュームを選択しています。うち %2 個がバックアップ中です。</translation>
    </message>
    <message>
        <source>%1 The files differ on %2.</source>
        <translation>%1%2 個については、ファイル間で異なります。</translation>
    </message>
    <message>
        <source>%1 The file does not say the state of %2.</source>
        <translation>%1%2 個については、ファイルから状態がわかりません。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumesCard</name>
    <message>
        <source>In backup</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Neither 0 nor 1</source>
        <translation>0 でも 1 でもない</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>ソース間で相違</translation>
    </message>
    <message>
        <source>Unknown, not in the sources</source>
        <translation>不明、ソースになし</translation>
    </message>
    <message>
        <source>Not in backup</source>
        <translation>バックアップ中ではない</translation>
    </message>
    <message>
        <source>of 1 volume in backup</source>
        <translation>個がバックアップ中 (全 1 ボリューム)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln volumes in backup</source>
        <translation>
            <numerusform>個がバックアップ中 (全 %Ln ボリューム)</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup state unknown</source>
        <translation>バックアップ状態は不明</translation>
    </message>
    <message>
        <source>None in backup</source>
        <translation>バックアップ中のボリュームなし</translation>
    </message>
    <message>
        <source>None known to be in backup</source>
        <translation>バックアップ中とわかるボリュームなし</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2、表示</translation>
    </message>
    <message>
        <source>%1, show all volumes</source>
        <translation>%1、すべてのボリュームを表示</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2、表示</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>リダイレクト中</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>オーナー ノード %1</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト中</translation>
    </message>
    <message>
        <source>%1, %2, go to its backup state</source>
        <translation>%1、%2、バックアップ状態に移動</translation>
    </message>
    <message>
        <source>in backup</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>最初に確認するもの</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, show them</source>
        <translation>%1、表示</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>An unknown state is not 0. A snapshot that the collector script wrote on a node has it.</source>
        <translation>不明な状態は 0 と同じではありません。収集スクリプトがノード上で書き込んだスナップショットからはわかります。</translation>
    </message>
    <message>
        <source>These files tell of no shared volume. Open a snapshot of the cluster, or what Get-ClusterSharedVolume gave, together with them.</source>
        <translation>これらのファイルには共有ボリュームの情報がありません。クラスターのスナップショット、または Get-ClusterSharedVolume の出力を一緒に開いてください。</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumesView</name>
    <message>
        <source>Filter by name, resource, owner or state</source>
        <translation>名前、リソース、オーナー ノード、または状態でフィルター</translation>
    </message>
    <message>
        <source>No volume matches the filter.</source>
        <translation>フィルターに一致するボリュームはありません。</translation>
    </message>
    <message>
        <source>Show &amp;all volumes</source>
        <translation>すべてのボリュームを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show only volumes whose backup state is not 0</source>
        <translation>バックアップ状態が 0 でないボリュームだけを表示します</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>In &amp;backup only (%1)</source>
        <translation>バックアップ中のみ(&amp;B) (%1)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open snapshots, registry exports, PowerShell output and other files from a cluster</source>
        <translation>スナップショット、レジストリのエクスポート、PowerShell の出力など、クラスターから取得したファイルを開きます</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>フォルダーを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Open what a support collector left in a folder, files of one cluster merged</source>
        <translation>サポート情報収集ツールがフォルダーに出力したものを開き、1 つのクラスターのファイルをマージします</translation>
    </message>
    <message>
        <source>Open sa&amp;mple cluster</source>
        <translation>サンプル クラスターを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open the invented cluster that comes with the program</source>
        <translation>プログラムに付属する架空のクラスターを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the changes to the file; the first time its old version is kept as the settings say</source>
        <translation>変更をファイルに書き込みます。最初の保存では、設定に従って以前のバージョンを残します</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the document to another file</source>
        <translation>ドキュメントを別のファイルに書き込みます</translation>
    </message>
    <message>
        <source>Save redac&amp;ted copy…</source>
        <translation>匿名化コピーの保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Write a snapshot for sharing, with names, addresses, SIDs and paths replaced</source>
        <translation>名前、アドレス、SID、パスを置き換えた共有用のスナップショットを書き込みます</translation>
    </message>
    <message>
        <source>Re&amp;vert all changes</source>
        <translation>すべての変更を取り消す(&amp;V)</translation>
    </message>
    <message>
        <source>Take back every change since the file was opened or saved; this can be undone</source>
        <translation>ファイルを開いた後、または保存した後の変更をすべて取り消します。この操作は元に戻せます</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>ディスクから再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Merge with dis&amp;k…</source>
        <translation>ディスク上の内容とマージ(&amp;K)…</translation>
    </message>
    <message>
        <source>Join your changes with those that another program made to the file</source>
        <translation>別のプログラムがファイルに加えた変更を、自分の変更と統合します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Make the buffer for a control code, the text or the code for the selected object</source>
        <translation>選択したオブジェクトについて、制御コード用のバッファー、テキスト、またはコードを作成します</translation>
    </message>
    <message>
        <source>Pri&amp;nt changes…</source>
        <translation>変更の印刷(&amp;N)…</translation>
    </message>
    <message>
        <source>Show the change set as it comes on paper, and print it</source>
        <translation>変更セットを印刷時のとおりに表示し、印刷します</translation>
    </message>
    <message>
        <source>Save chan&amp;ges as PDF…</source>
        <translation>変更を PDF として保存(&amp;G)…</translation>
    </message>
    <message>
        <source>Write the change set as a PDF file</source>
        <translation>変更セットを PDF ファイルとして書き込みます</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Language, theme, numbers, backups and what else holds for all documents</source>
        <translation>言語、テーマ、数値、バックアップなど、すべてのドキュメントに共通の設定です</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the box that filters the table</source>
        <translation>表のフィルター ボックスに移動します</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>Find a text in the cells of the table; nothing is hidden</source>
        <translation>表のセルに含まれるテキストを検索します。行は非表示になりません</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>&amp;Go to object or property…</source>
        <translation>オブジェクトまたはプロパティに移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to an object or a property by a few letters of its name</source>
        <translation>名前の数文字を入力して、オブジェクトまたはプロパティに移動します</translation>
    </message>
    <message>
        <source>Co&amp;mpare differing values…</source>
        <translation>異なる値の比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose among the values on which the files of the document differ</source>
        <translation>ドキュメントのファイル間で異なる値について、どれを採用するかを選択します</translation>
    </message>
    <message>
        <source>&amp;Edit value</source>
        <translation>値の編集(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;witch BackupInProgress</source>
        <translation>BackupInProgress の切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Switch BackupInProgress of the selected volumes</source>
        <translation>選択したボリュームの BackupInProgress を切り替えます</translation>
    </message>
    <message>
        <source>Reset to &amp;default</source>
        <translation>既定値にリセット(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the stored value, so that the built-in default applies</source>
        <translation>格納された値を削除し、組み込みの既定値が適用されるようにします</translation>
    </message>
    <message>
        <source>Revert to &amp;loaded value</source>
        <translation>読み込み時の値に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Take back the changes of the selected properties</source>
        <translation>選択したプロパティの変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Add property…</source>
        <translation>プロパティの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a documented or another property to the selected object</source>
        <translation>選択したオブジェクトに、文書に記載のあるプロパティまたは別のプロパティを追加します</translation>
    </message>
    <message>
        <source>C&amp;hange format…</source>
        <translation>形式の変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Store the selected property in another format</source>
        <translation>選択したプロパティを別の形式で格納します</translation>
    </message>
    <message>
        <source>All&amp;ow this value…</source>
        <translation>この値の許可(&amp;O)…</translation>
    </message>
    <message>
        <source>Take on a value that the documentation speaks against, with a reason</source>
        <translation>文書の記載に反する値を、理由を付けて受け入れます</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>値のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name=value</source>
        <translation>名前=値の形式でコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>行のコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the selected rows, with the column titles, for a spreadsheet</source>
        <translation>選択した行を、列の見出しを付けて、表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>Show the cluster in figures</source>
        <translation>クラスターを数値で表示します</translation>
    </message>
    <message>
        <source>&amp;Volumes</source>
        <translation>ボリューム(&amp;V)</translation>
    </message>
    <message>
        <source>Show the table of all shared volumes</source>
        <translation>すべての共有ボリュームの表を表示します</translation>
    </message>
    <message>
        <source>Prop&amp;erties</source>
        <translation>プロパティ(&amp;E)</translation>
    </message>
    <message>
        <source>Show the properties of one object</source>
        <translation>1 つのオブジェクトのプロパティを表示します</translation>
    </message>
    <message>
        <source>Mat&amp;rix</source>
        <translation>マトリックス(&amp;R)</translation>
    </message>
    <message>
        <source>Show all objects of a class by their properties</source>
        <translation>1 つのクラスのすべてのオブジェクトをプロパティ別に表示します</translation>
    </message>
    <message>
        <source>&amp;All properties</source>
        <translation>すべてのプロパティ(&amp;A)</translation>
    </message>
    <message>
        <source>Show every property of every object in one table</source>
        <translation>すべてのオブジェクトのすべてのプロパティを 1 つの表に表示します</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>比較(&amp;W)…</translation>
    </message>
    <message>
        <source>Show two files, folders or states side by side</source>
        <translation>2 つのファイル、フォルダー、または状態を並べて表示します</translation>
    </message>
    <message>
        <source>Compare with the &amp;loaded state</source>
        <translation>読み込み時の状態と比較(&amp;L)</translation>
    </message>
    <message>
        <source>Show the document beside what its file says</source>
        <translation>ドキュメントをファイルの内容と並べて表示します</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の相違点(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next difference (F7)</source>
        <translation>次の相違点に移動します (F7)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の相違点(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the difference before (Shift+F7)</source>
        <translation>前の相違点に移動します (Shift+F7)</translation>
    </message>
    <message>
        <source>Copy to le&amp;ft</source>
        <translation>左にコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Give the left side the right values of the selected lines (Alt+Left)</source>
        <translation>選択した行の右の値を左側に設定します (Alt+←)</translation>
    </message>
    <message>
        <source>Copy to &amp;right</source>
        <translation>右にコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Give the right side the left values of the selected lines (Alt+Right)</source>
        <translation>選択した行の左の値を右側に設定します (Alt+→)</translation>
    </message>
    <message>
        <source>&amp;Documented but not stored</source>
        <translation>文書に記載のある未格納のもの(&amp;D)</translation>
    </message>
    <message>
        <source>Show also the properties that are documented but not in the file</source>
        <translation>文書に記載があり、ファイルにないプロパティも表示します</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal numbers</source>
        <translation>16 進の数値(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>Show the tree of objects</source>
        <translation>オブジェクトのツリーを表示します</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>バイト(&amp;B)</translation>
    </message>
    <message>
        <source>Show the bytes behind the selected property</source>
        <translation>選択したプロパティのバイトを表示します</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Show all findings about the document</source>
        <translation>ドキュメントに関するすべての検出結果を表示します</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Show what differs from what was loaded</source>
        <translation>読み込み時との相違を表示します</translation>
    </message>
    <message>
        <source>&amp;Undo history</source>
        <translation>操作履歴(&amp;U)</translation>
    </message>
    <message>
        <source>Show the list of steps; choosing one goes back or forth to it</source>
        <translation>操作の一覧を表示します。選択すると、その時点まで戻すか進めます</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Show what is known about the selected property</source>
        <translation>選択したプロパティについてわかっていることを表示します</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>レイアウトのリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Bring panes, toolbar and columns back to where they were at first</source>
        <translation>ペイン、ツール バー、列を最初の状態に戻します</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>Check the document by a policy: a YAML or JSON file of expected values</source>
        <translation>ポリシー (求める値を記述した YAML または JSON ファイル) でドキュメントを検査します</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>前のタブ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>Open the handbook where it was read last</source>
        <translation>ハンドブックを、最後に読んでいた箇所で開きます</translation>
    </message>
    <message>
        <source>&amp;Explain in the handbook</source>
        <translation>ハンドブックの説明(&amp;E)</translation>
    </message>
    <message>
        <source>Open the handbook at the selected property, or at what the view is about</source>
        <translation>選択したプロパティ、または表示中のビューに関するハンドブックの説明を開きます</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>インスペクターに移動(&amp;I)</translation>
    </message>
    <message>
        <source>Go to what is known of the selected property, and stored here</source>
        <translation>選択したプロパティについてわかっていることと、ここに格納されている値に移動します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save collector script…</source>
        <translation>収集スクリプトの保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the PowerShell script that writes a snapshot of a whole cluster</source>
        <translation>クラスター全体のスナップショットを書き込む PowerShell スクリプトを保存します</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ツアーの開始(&amp;T)</translation>
    </message>
    <message>
        <source>Show in five steps, on the sample cluster, where things are</source>
        <translation>サンプル クラスターを使った 5 つの手順で、どこに何があるかを紹介します</translation>
    </message>
    <message>
        <source>&amp;About Clusprop</source>
        <translation>Clusprop について(&amp;A)</translation>
    </message>
</context>
</TS>
