<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Activity</name>
    <message>
        <source>Purchase</source>
        <extracomment>Kind of a line of Activity.</extracomment>
        <translation>구매</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Kind of a line of Activity: an invoice that we paid.</extracomment>
        <translation>결제</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Kind of a line of Activity: money that came in.</extracomment>
        <translation>받음</translation>
    </message>
    <message>
        <source>Received on the chain</source>
        <extracomment>Kind of a line of Activity: coins that came in over the chain.</extracomment>
        <translation>체인으로 받음</translation>
    </message>
    <message>
        <source>Channel opened</source>
        <extracomment>Kind of a line of Activity.</extracomment>
        <translation>채널 열림</translation>
    </message>
    <message>
        <source>Channel closed</source>
        <extracomment>Kind of a line of Activity.</extracomment>
        <translation>채널 닫힘</translation>
    </message>
    <message>
        <source>Held, at most until block %1</source>
        <extracomment>State of a payment that the other side holds; %1 is the number of the block until which it can.</extracomment>
        <translation>보류 중, 늦어도 블록 %1까지</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>State of a payment that is not decided.</extracomment>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>State of a payment that failed; no money has moved.</extracomment>
        <translation>결제되지 않음</translation>
    </message>
    <message>
        <source>Paid, not delivered yet</source>
        <extracomment>State of a purchase: the payment is done, the page did not come yet.</extracomment>
        <translation>결제됨, 아직 받지 못함</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>State of a payment that is done.</extracomment>
        <translation>결제됨</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Heading of the list of payments.</extracomment>
        <translation>내역</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <extracomment>Activity is empty.</extracomment>
        <translation>아직 결제가 없어요</translation>
    </message>
    <message>
        <source>Every payment is listed here, with its fee and its proof.</source>
        <extracomment>Activity is empty.</extracomment>
        <translation>모든 결제가 수수료, 증명과 함께 여기에 남아요.</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <extracomment>Heading of a chart: what was spent lately.</extracomment>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Search titles and sites</source>
        <extracomment>In the search field of Activity.</extracomment>
        <translation>제목과 사이트 검색</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search of Activity found nothing.</extracomment>
        <translation>찾은 것이 없어요</translation>
    </message>
    <message>
        <source>The beginnings of words in titles and sites are searched. Try fewer or shorter words.</source>
        <extracomment>Below &quot;Nothing found&quot; in Activity.</extracomment>
        <translation>제목과 사이트 이름을 단어의 앞부분으로 찾아요. 단어를 줄이거나 더 짧게 써 보세요.</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>While you are elsewhere</source>
        <extracomment>Settings: heading of a group, about notices and running on while the window is closed.</extracomment>
        <translation>다른 일을 하는 동안</translation>
    </message>
    <message>
        <source>Tell me when a payment ends while I am elsewhere</source>
        <extracomment>Settings: a switch for desktop notices.</extracomment>
        <translation>다른 일을 하는 동안 결제가 끝나면 알리기</translation>
    </message>
    <message>
        <source>Leave out what was paid for, and how much</source>
        <extracomment>Settings: a switch; desktop notices then say neither title nor amount, because others may see them.</extracomment>
        <translation>알림에 내용과 금액을 넣지 않기</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <extracomment>Settings: a switch; closing the window then does not end the program.</extracomment>
        <translation>백그라운드에서 계속 실행하기</translation>
    </message>
    <message>
        <source>Closing the window then leaves Satchel in the tray, or minimised where there is no tray. Starting it again brings it back; Ctrl+Q ends it.</source>
        <extracomment>Settings, below the switch &quot;Keep running in the background&quot;.</extracomment>
        <translation>창을 닫아도 Satchel이 트레이에 남고, 트레이가 없으면 최소화돼요. 다시 실행하면 창이 돌아오고, Ctrl+Q를 누르면 끝나요.</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>The wallet is not answering. It is being started again; nothing is lost.</source>
        <extracomment>Banner: the part that holds the keys has gone and is coming back.</extracomment>
        <translation>지갑이 응답하지 않아 다시 시작하고 있어요. 잃은 것은 없어요.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button in the banner: ends working offline.</extracomment>
        <translation>연결하기</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button in the banner: tries to connect now.</extracomment>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Waiting for a connection: %1</source>
        <extracomment>Banner while offline; %1 is a site whose page was wanted.</extracomment>
        <translation>연결을 기다리는 중: %1</translation>
    </message>
    <message>
        <source>The connection is back. %1 is still waiting for you.</source>
        <extracomment>Banner, online again; %1 is a site whose page was wanted while offline.</extracomment>
        <translation>다시 연결됐어요. %1 링크가 기다리고 있어요.</translation>
    </message>
    <message>
        <source>Look at the price</source>
        <extracomment>Button in the banner: asks a page for its price; pays nothing.</extracomment>
        <translation>가격 보기</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>Button in the banner: a link that was kept is thrown away.</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Satchel cannot write to the disk, so payments wait. It is probably full: free some space, and it goes on by itself.</source>
        <extracomment>Banner: the disk is full, or cannot be written to for another reason.</extracomment>
        <translation>디스크에 쓸 수 없어서 결제가 기다리고 있어요. 디스크가 가득 찼을 수 있으니 공간을 비워 주세요. 그러면 저절로 이어져요.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button in the banner while an older copy of the wallet is read: closes it.</extracomment>
        <translation>잠그기</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <extracomment>Spoken name of the camera&apos;s picture.</extracomment>
        <translation>카메라에 보이는 것</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera. No picture is kept.</source>
        <extracomment>Below the camera&apos;s picture.</extracomment>
        <translation>코드를 카메라 앞에 대 주세요. 영상은 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Another camera (now: %1)</source>
        <extracomment>Button: takes the next one of several cameras; %1 is the name of the present one.</extracomment>
        <translation>다른 카메라 쓰기 (지금: %1)</translation>
    </message>
</context>
<context>
    <name>ChannelLine</name>
    <message>
        <source>Close</source>
        <extracomment>Button: begins closing a channel; asks again before it does.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <extracomment>Beside a channel&apos;s bar; %1 is an amount with unit.</extracomment>
        <translation>내 몫 %1</translation>
    </message>
    <message>
        <source>%1 theirs</source>
        <extracomment>Beside a channel&apos;s bar: the other side&apos;s part; %1 is an amount with unit.</extracomment>
        <translation>상대 몫 %1</translation>
    </message>
    <message>
        <source>Close this channel? Your side returns to the chain; that costs a chain fee.</source>
        <extracomment>Asked before a channel is closed.</extracomment>
        <translation>이 채널을 닫을까요? 내 몫은 체인으로 돌아오고, 체인 수수료가 들어요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: does not close the channel.</extracomment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Close it</source>
        <extracomment>Button: closes the channel.</extracomment>
        <translation>채널 닫기</translation>
    </message>
    <message>
        <source>Close the channel with %1</source>
        <extracomment>Spoken name of the button that begins closing a channel; %1 is the name of its other side.</extracomment>
        <translation>%1 채널 닫기</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Open a channel</source>
        <extracomment>Heading of a sheet.</extracomment>
        <translation>채널 열기</translation>
    </message>
    <message>
        <source>These coins move from the chain into the channel. They stay yours; when the channel closes, your side comes back.</source>
        <extracomment>What opening a channel means.</extracomment>
        <translation>이 코인은 체인에서 채널로 옮겨져요. 여전히 내 돈이고, 채널을 닫으면 내 몫이 돌아와요.</translation>
    </message>
    <message>
        <source>Size in sat</source>
        <extracomment>Spoken name of a field.</extracomment>
        <translation>크기(sat)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>The sandbox&apos;s hub</source>
        <extracomment>In the field for the other side of a channel.</extracomment>
        <translation>연습장의 허브</translation>
    </message>
    <message>
        <source>node id@host:port</source>
        <extracomment>In the field for the other side of a channel: form of an address.</extracomment>
        <translation>노드 ID@호스트:포트</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: opens nothing.</extracomment>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>Button while a channel is being opened.</extracomment>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Open the channel</source>
        <extracomment>Button: opens the channel.</extracomment>
        <translation>채널 열기</translation>
    </message>
    <message>
        <source>Opening a channel waits for a connection, so that its transaction is not lost.</source>
        <translation>채널은 연결된 뒤에 열 수 있어요. 그래야 거래가 사라지지 않아요.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Opening · %1 of %2 blocks</source>
        <extracomment>State of a channel; %1 of %2 blocks have been found.</extracomment>
        <translation>여는 중 · 블록 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>State of a channel.</extracomment>
        <translation>여는 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a channel.</extracomment>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Other side offline</source>
        <extracomment>State of a channel: the other side does not answer.</extracomment>
        <translation>상대 오프라인</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>State of a channel.</extracomment>
        <translation>닫는 중</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <extracomment>Heading: the channels in short.</extracomment>
        <translation>채널</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Link to the wallet.</extracomment>
        <translation>지갑</translation>
    </message>
</context>
<context>
    <name>CodeAim</name>
    <message>
        <source>Draw a frame around the code.</source>
        <extracomment>Below it lies a picture of the screen.</extracomment>
        <translation>코드를 둘러싸게 끌어 주세요.</translation>
    </message>
    <message>
        <source>Picture of the screen</source>
        <extracomment>Spoken name of the picture of the screen.</extracomment>
        <translation>화면 사진</translation>
    </message>
</context>
<context>
    <name>CodeChoice</name>
    <message>
        <source>%1 · cannot be paid yet</source>
        <extracomment>A found code that cannot be paid yet; %1 says which one it is.</extracomment>
        <translation>%1 · 아직 결제할 수 없어요</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>The window closed unexpectedly while this page was open. Nothing was lost; the wallet went on.</source>
        <extracomment>Banner after the window died with a bought page open.</extracomment>
        <translation>이 글을 보는 중에 창이 갑자기 닫혔어요. 잃은 것은 없고, 지갑은 계속 실행됐어요.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>Button: opens the page that was open when the window died.</extracomment>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: puts the banner away.</extracomment>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>US dollars</source>
        <extracomment>A currency, as it stands behind a number, also by itself in a list.</extracomment>
        <translation>미국 달러</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>유로</translation>
    </message>
    <message>
        <source>British pounds</source>
        <translation>영국 파운드</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>일본 엔</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>대한민국 원</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>중국 위안</translation>
    </message>
    <message>
        <source>Indian rupees</source>
        <translation>인도 루피</translation>
    </message>
    <message>
        <source>Brazilian reais</source>
        <translation>브라질 헤알</translation>
    </message>
    <message>
        <source>Canadian dollars</source>
        <translation>캐나다 달러</translation>
    </message>
    <message>
        <source>Australian dollars</source>
        <translation>호주 달러</translation>
    </message>
    <message>
        <source>Swiss francs</source>
        <translation>스위스 프랑</translation>
    </message>
    <message>
        <source>Mexican pesos</source>
        <translation>멕시코 페소</translation>
    </message>
    <message>
        <source>Swedish kronor</source>
        <translation>스웨덴 크로나</translation>
    </message>
    <message>
        <source>Norwegian kroner</source>
        <translation>노르웨이 크로네</translation>
    </message>
    <message>
        <source>Danish kroner</source>
        <translation>덴마크 크로네</translation>
    </message>
    <message>
        <source>Polish zlotys</source>
        <translation>폴란드 즈워티</translation>
    </message>
    <message>
        <source>Czech korunas</source>
        <translation>체코 코루나</translation>
    </message>
    <message>
        <source>Hungarian forints</source>
        <translation>헝가리 포린트</translation>
    </message>
    <message>
        <source>Romanian lei</source>
        <translation>루마니아 레우</translation>
    </message>
    <message>
        <source>Turkish liras</source>
        <translation>튀르키예 리라</translation>
    </message>
    <message>
        <source>Ukrainian hryvnias</source>
        <translation>우크라이나 흐리우냐</translation>
    </message>
    <message>
        <source>Israeli shekels</source>
        <translation>이스라엘 셰켈</translation>
    </message>
    <message>
        <source>UAE dirhams</source>
        <translation>아랍에미리트 디르함</translation>
    </message>
    <message>
        <source>Saudi riyals</source>
        <translation>사우디아라비아 리얄</translation>
    </message>
    <message>
        <source>Egyptian pounds</source>
        <translation>이집트 파운드</translation>
    </message>
    <message>
        <source>Kuwaiti dinars</source>
        <translation>쿠웨이트 디나르</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>남아프리카 랜드</translation>
    </message>
    <message>
        <source>Nigerian nairas</source>
        <translation>나이지리아 나이라</translation>
    </message>
    <message>
        <source>Kenyan shillings</source>
        <translation>케냐 실링</translation>
    </message>
    <message>
        <source>Ghanaian cedis</source>
        <translation>가나 세디</translation>
    </message>
    <message>
        <source>Argentine pesos</source>
        <translation>아르헨티나 페소</translation>
    </message>
    <message>
        <source>Chilean pesos</source>
        <translation>칠레 페소</translation>
    </message>
    <message>
        <source>Colombian pesos</source>
        <translation>콜롬비아 페소</translation>
    </message>
    <message>
        <source>Indonesian rupiahs</source>
        <translation>인도네시아 루피아</translation>
    </message>
    <message>
        <source>Philippine pesos</source>
        <translation>필리핀 페소</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <translation>태국 밧</translation>
    </message>
    <message>
        <source>Vietnamese dong</source>
        <translation>베트남 동</translation>
    </message>
    <message>
        <source>Malaysian ringgits</source>
        <translation>말레이시아 링깃</translation>
    </message>
    <message>
        <source>Singapore dollars</source>
        <translation>싱가포르 달러</translation>
    </message>
    <message>
        <source>Hong Kong dollars</source>
        <translation>홍콩 달러</translation>
    </message>
    <message>
        <source>New Taiwan dollars</source>
        <translation>신 타이완 달러</translation>
    </message>
    <message>
        <source>New Zealand dollars</source>
        <translation>뉴질랜드 달러</translation>
    </message>
</context>
<context>
    <name>CurrencySheet</name>
    <message>
        <source>Choose a currency</source>
        <extracomment>Heading of a sheet.</extracomment>
        <translation>통화 고르기</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <extracomment>In the empty search field above a list of currencies.</extracomment>
        <translation>이름이나 코드로 찾기</translation>
    </message>
    <message>
        <source>No currency like that in the list.</source>
        <extracomment>A search in the list of currencies found nothing.</extracomment>
        <translation>목록에 그런 통화가 없어요.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Read</source>
        <extracomment>Button: opens what was bought.</extracomment>
        <translation>읽기</translation>
    </message>
    <message>
        <source>See the purchase</source>
        <extracomment>Button: shows where a purchase stands.</extracomment>
        <translation>구매 보기</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Button: shows the proof of payment.</extracomment>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No money has moved.</source>
        <extracomment>Said with each error before a payment: nothing was paid.</extracomment>
        <translation>돈은 빠져나가지 않았어요.</translation>
    </message>
    <message>
        <source>The payment is still on its way. It will not be paid twice.</source>
        <extracomment>Said while a payment is on its way and its end is not known.</extracomment>
        <translation>결제가 아직 진행 중이에요. 두 번 결제되지 않아요.</translation>
    </message>
    <message>
        <source>You have paid, and will not be asked to pay again.</source>
        <extracomment>Said with each error after a payment: the payment stands, and is not asked for again.</extracomment>
        <translation>이미 결제했어요. 다시 내라고 하지 않을게요.</translation>
    </message>
    <message>
        <source>This is already under way.</source>
        <extracomment>Error Busy: what happened.</extracomment>
        <translation>이미 진행 중이에요.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <extracomment>Error Busy: what to do now.</extracomment>
        <translation>잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>This is not decided yet.</source>
        <extracomment>Error StillPending: what happened.</extracomment>
        <translation>아직 결정되지 않았어요.</translation>
    </message>
    <message>
        <source>It will be decided by itself; nothing has to be done.</source>
        <extracomment>Error StillPending: what to do now.</extracomment>
        <translation>저절로 결정되니 아무것도 하지 않아도 돼요.</translation>
    </message>
    <message>
        <source>The channel is not ready yet.</source>
        <extracomment>Error NotReady: what happened.</extracomment>
        <translation>채널이 아직 준비되지 않았어요.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>Error NotReady: what to do now.</extracomment>
        <translation>잠시 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>A closed channel is still being settled on the chain.</source>
        <extracomment>Error ChannelClosing: what happened.</extracomment>
        <translation>닫힌 채널이 아직 체인에서 정산되고 있어요.</translation>
    </message>
    <message>
        <source>Try again in about ten minutes.</source>
        <extracomment>Error ChannelClosing: what to do now.</extracomment>
        <translation>10분쯤 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Satchel cannot write to the disk, so it has paused.</source>
        <extracomment>Error StorePaused: what happened.</extracomment>
        <translation>디스크에 쓸 수 없어서 잠시 멈췄어요.</translation>
    </message>
    <message>
        <source>The disk is probably full, or can only be read. Free some space, or make it writable, then try again. A payment that was under way goes on by itself.</source>
        <extracomment>Error StorePaused: what to do now.</extracomment>
        <translation>디스크가 가득 찼거나 읽기만 되는 상태일 수 있어요. 공간을 비우거나 쓸 수 있게 한 뒤 다시 시도해 주세요. 진행 중이던 결제는 저절로 이어져요.</translation>
    </message>
    <message>
        <source>The site did not answer.</source>
        <extracomment>Error HostUnreachable: what happened.</extracomment>
        <translation>사이트가 응답하지 않았어요.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <extracomment>Error HostUnreachable: what to do now.</extracomment>
        <translation>주소와 연결을 확인한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The other side of the channel is offline.</source>
        <extracomment>Error PeerUnreachable: what happened.</extracomment>
        <translation>채널의 상대가 오프라인이에요.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>Error PeerUnreachable: what to do now.
----------
Error NoRoute: what to do now.</extracomment>
        <translation>나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The chain cannot be reached.</source>
        <extracomment>Error ChainUnreachable: what happened.</extracomment>
        <translation>체인에 연결할 수 없어요.</translation>
    </message>
    <message>
        <source>Check the connection; Satchel tries again by itself.</source>
        <extracomment>Error ChainUnreachable: what to do now.</extracomment>
        <translation>연결을 확인해 주세요. 저절로 다시 시도해요.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <extracomment>Error TimedOut: what happened.</extracomment>
        <translation>사이트의 응답이 너무 늦어요.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>Error TimedOut: what to do now.
----------
Error WrongPassphrase, while the wallet is open: what to do now.</extracomment>
        <translation>다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Satchel&apos;s keeper of keys is not answering.</source>
        <extracomment>Error CoreUnreachable: what happened.</extracomment>
        <translation>키를 지키는 프로그램이 응답하지 않아요.</translation>
    </message>
    <message>
        <source>It is being started again; wait a moment.</source>
        <extracomment>Error CoreUnreachable: what to do now.</extracomment>
        <translation>다시 시작하고 있으니 잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>The sandbox that this wallet belongs to is gone.</source>
        <extracomment>Error SandboxGone: what happened.</extracomment>
        <translation>이 지갑이 속한 연습장이 없어졌어요.</translation>
    </message>
    <message>
        <source>You can set this wallet aside and begin with a new one.</source>
        <extracomment>Error SandboxGone: what to do now.</extracomment>
        <translation>이 지갑을 따로 두고 새 지갑으로 시작할 수 있어요.</translation>
    </message>
    <message>
        <source>This page does not ask for money.</source>
        <extracomment>Error NotForSale: what happened.</extracomment>
        <translation>돈을 받지 않는 페이지예요.</translation>
    </message>
    <message>
        <source>Open it in a browser instead.</source>
        <extracomment>Error NotForSale: what to do now.</extracomment>
        <translation>브라우저에서 열어 주세요.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <extracomment>Error PageGone: what happened.</extracomment>
        <translation>그런 페이지가 없어요.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>Error PageGone: what to do now.</extracomment>
        <translation>주소를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The site refused to show this page.</source>
        <extracomment>Error PageRefused: what happened.</extracomment>
        <translation>사이트가 이 페이지를 보여 주지 않았어요.</translation>
    </message>
    <message>
        <source>Ask the site, or try again later.</source>
        <extracomment>Error PageRefused: what to do now.</extracomment>
        <translation>사이트에 문의하거나 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The site asks for money in a way that cannot be understood.</source>
        <extracomment>Error ChallengeUnreadable: what happened.</extracomment>
        <translation>사이트가 알아들을 수 없는 방식으로 결제를 요청해요.</translation>
    </message>
    <message>
        <source>Tell the site; there is nothing to pay here.</source>
        <extracomment>Error ChallengeUnreadable: what to do now.</extracomment>
        <translation>사이트에 알려 주세요. 여기서 낼 돈은 없어요.</translation>
    </message>
    <message>
        <source>The page did not come.</source>
        <extracomment>Error DeliveryFailed: what happened.</extracomment>
        <translation>페이지가 오지 않았어요.</translation>
    </message>
    <message>
        <source>Try again: it costs nothing.</source>
        <extracomment>Error DeliveryFailed: what to do now.</extracomment>
        <translation>다시 시도해 주세요. 돈이 들지 않아요.</translation>
    </message>
    <message>
        <source>The site does not accept the proof of payment.</source>
        <extracomment>Error CredentialRefused: what happened.</extracomment>
        <translation>사이트가 결제 증명을 받아 주지 않아요.</translation>
    </message>
    <message>
        <source>The page is larger than Satchel takes.</source>
        <extracomment>Error TooLarge: what happened.</extracomment>
        <translation>페이지가 너무 커요.</translation>
    </message>
    <message>
        <source>Ask the site for a smaller version.</source>
        <extracomment>Error TooLarge: what to do now.</extracomment>
        <translation>사이트에 더 작은 페이지를 요청해 주세요.</translation>
    </message>
    <message>
        <source>This address is not safe to pay.</source>
        <extracomment>Error UnsafeAddress: what happened.</extracomment>
        <translation>결제하기에 안전하지 않은 주소예요.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <extracomment>Error UnsafeAddress: what to do now.</extracomment>
        <translation>https로 시작하는 주소를 써 주세요.</translation>
    </message>
    <message>
        <source>This is neither a link nor an invoice that can be read.</source>
        <extracomment>Error InvoiceUnreadable: what happened.</extracomment>
        <translation>링크도 인보이스도 아니에요.</translation>
    </message>
    <message>
        <source>Copy it again, all of it.</source>
        <extracomment>Error InvoiceUnreadable: what to do now.</extracomment>
        <translation>처음부터 끝까지 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>This invoice belongs to another network.</source>
        <extracomment>Error InvoiceOtherNetwork: what happened.</extracomment>
        <translation>다른 네트워크의 인보이스예요.</translation>
    </message>
    <message>
        <source>Ask for an invoice for the network of this wallet.</source>
        <extracomment>Error InvoiceOtherNetwork: what to do now.</extracomment>
        <translation>이 지갑의 네트워크에 맞는 인보이스를 요청해 주세요.</translation>
    </message>
    <message>
        <source>This invoice has expired.</source>
        <extracomment>Error InvoiceExpired: what happened.</extracomment>
        <translation>기한이 지난 인보이스예요.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <extracomment>Error InvoiceExpired: what to do now.</extracomment>
        <translation>새로 요청해 주세요.</translation>
    </message>
    <message>
        <source>This invoice names no amount.</source>
        <extracomment>Error InvoiceWithoutAmount: what happened.</extracomment>
        <translation>금액이 없는 인보이스예요.</translation>
    </message>
    <message>
        <source>Ask for one with an amount.</source>
        <extracomment>Error InvoiceWithoutAmount: what to do now.</extracomment>
        <translation>금액이 적힌 인보이스를 요청해 주세요.</translation>
    </message>
    <message>
        <source>The invoice does not pay for this page.</source>
        <extracomment>Error InvoiceHashMismatch: what happened.</extracomment>
        <translation>이 페이지의 인보이스가 아니에요.</translation>
    </message>
    <message>
        <source>Do not pay it; tell the site.</source>
        <extracomment>Error InvoiceHashMismatch: what to do now.</extracomment>
        <translation>결제하지 말고 사이트에 알려 주세요.</translation>
    </message>
    <message>
        <source>This was paid already.</source>
        <extracomment>Error AlreadyPaid: what happened.</extracomment>
        <translation>이미 결제했어요.</translation>
    </message>
    <message>
        <source>Look in Activity for the payment.</source>
        <extracomment>Error AlreadyPaid: what to do now.</extracomment>
        <translation>내역에서 결제를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <extracomment>Error PriceChanged: what happened.</extracomment>
        <translation>가격이 바뀌었어요.</translation>
    </message>
    <message>
        <source>Look at the new price, then decide.</source>
        <extracomment>Error PriceChanged: what to do now.</extracomment>
        <translation>새 가격을 보고 정해 주세요.</translation>
    </message>
    <message>
        <source>There is not enough to pay this.</source>
        <extracomment>Error InsufficientBalance: what happened.</extracomment>
        <translation>잔액이 모자라요.</translation>
    </message>
    <message>
        <source>Add money to the wallet, or open a larger channel.</source>
        <extracomment>Error InsufficientBalance: what to do now.</extracomment>
        <translation>지갑에 돈을 채우거나 더 큰 채널을 열어 주세요.</translation>
    </message>
    <message>
        <source>There are not enough coins on the chain.</source>
        <extracomment>Error InsufficientOnChain: what happened.</extracomment>
        <translation>체인에 있는 코인이 모자라요.</translation>
    </message>
    <message>
        <source>Receive coins first, or choose a smaller amount.</source>
        <extracomment>Error InsufficientOnChain: what to do now.</extracomment>
        <translation>먼저 코인을 받거나 더 적은 금액을 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no channel to pay with yet.</source>
        <extracomment>Error NoChannel: what happened.</extracomment>
        <translation>아직 결제할 채널이 없어요.</translation>
    </message>
    <message>
        <source>Open a channel first.</source>
        <extracomment>Error NoChannel: what to do now.</extracomment>
        <translation>먼저 채널을 열어 주세요.</translation>
    </message>
    <message>
        <source>No way to the payee was found.</source>
        <extracomment>Error NoRoute: what happened.</extracomment>
        <translation>받는 쪽까지 가는 길을 찾지 못했어요.</translation>
    </message>
    <message>
        <source>The way to the payee costs more than is allowed.</source>
        <extracomment>Error FeeTooHigh: what happened.</extracomment>
        <translation>받는 쪽까지 가는 수수료가 허용한 금액보다 많아요.</translation>
    </message>
    <message>
        <source>Try again later, when a cheaper way may be open.</source>
        <extracomment>Error FeeTooHigh: what to do now.</extracomment>
        <translation>나중에 다시 시도해 주세요. 더 싼 길이 열릴 수 있어요.</translation>
    </message>
    <message>
        <source>The payee refused the payment.</source>
        <extracomment>Error PaymentRejected: what happened.</extracomment>
        <translation>받는 쪽이 결제를 거절했어요.</translation>
    </message>
    <message>
        <source>Ask for a new invoice.</source>
        <extracomment>Error PaymentRejected: what to do now.</extracomment>
        <translation>새 인보이스를 요청해 주세요.</translation>
    </message>
    <message>
        <source>This is an invoice of your own.</source>
        <extracomment>Error OwnInvoice: what happened.</extracomment>
        <translation>이 지갑에서 만든 인보이스예요.</translation>
    </message>
    <message>
        <source>Give it to whoever is to pay you.</source>
        <extracomment>Error OwnInvoice: what to do now.</extracomment>
        <translation>돈을 보낼 분에게 전해 주세요.</translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <extracomment>Error Locked: what happened.</extracomment>
        <translation>지갑이 잠겨 있어요.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <extracomment>Error Locked: what to do now.</extracomment>
        <translation>먼저 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <extracomment>Error WrongPassphrase: what happened.</extracomment>
        <translation>암호 문구가 맞지 않아요.</translation>
    </message>
    <message>
        <source>Try again, or use your twelve words.</source>
        <extracomment>Error WrongPassphrase: what to do now.</extracomment>
        <translation>다시 시도하거나 열두 단어를 써 주세요.</translation>
    </message>
    <message>
        <source>These are not the words of this wallet.</source>
        <extracomment>Error WordsInvalid: what happened.</extracomment>
        <translation>이 지갑의 단어가 아니에요.</translation>
    </message>
    <message>
        <source>Check the spelling and the order.</source>
        <extracomment>Error WordsInvalid: what to do now.</extracomment>
        <translation>철자와 순서를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <extracomment>Error PassphraseTooShort: what happened.</extracomment>
        <translation>암호 문구가 너무 짧아요.</translation>
    </message>
    <message>
        <source>Use at least eight letters.</source>
        <extracomment>Error PassphraseTooShort: what to do now.</extracomment>
        <translation>여덟 글자 이상 써 주세요.</translation>
    </message>
    <message>
        <source>Another Satchel is using this wallet.</source>
        <extracomment>Error FolderInUse: what happened.</extracomment>
        <translation>다른 Satchel이 이 지갑을 쓰고 있어요.</translation>
    </message>
    <message>
        <source>Close the other one first.</source>
        <extracomment>Error FolderInUse: what to do now.</extracomment>
        <translation>먼저 그쪽을 닫아 주세요.</translation>
    </message>
    <message>
        <source>These files were written by a newer Satchel.</source>
        <extracomment>Error StoreNewer: what happened.</extracomment>
        <translation>더 새로운 Satchel로 저장한 파일이에요.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <extracomment>Error StoreNewer: what to do now.</extracomment>
        <translation>새 버전을 설치해 주세요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>The files of this wallet are damaged.</source>
        <extracomment>Error StoreDamaged: what happened.</extracomment>
        <translation>이 지갑의 파일이 손상됐어요.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore a copy.</source>
        <extracomment>Error StoreDamaged: what to do now.</extracomment>
        <translation>폴더를 그대로 두고 사본으로 복원해 주세요.</translation>
    </message>
    <message>
        <source>There is a wallet here already.</source>
        <extracomment>Error WalletExists: what happened.</extracomment>
        <translation>여기에 이미 지갑이 있어요.</translation>
    </message>
    <message>
        <source>Unlock that one.</source>
        <extracomment>Error WalletExists: what to do now.</extracomment>
        <translation>그 지갑의 잠금을 풀어 주세요.</translation>
    </message>
    <message>
        <source>This is an older copy of your wallet.</source>
        <extracomment>Error StoreOlder: what happened. A copy of the wallet's files was put back, and a newer state is known here.</extracomment>
        <translation>이 파일은 지갑의 예전 사본이에요.</translation>
    </message>
    <message>
        <source>Put the newest copy back, then try again.</source>
        <extracomment>Error StoreOlder: what to do now.</extracomment>
        <translation>가장 최신 사본을 제자리에 돌려놓고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <extracomment>Error InvalidInput: what happened.</extracomment>
        <translation>알아들을 수 없어요.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <extracomment>Error InvalidInput: what to do now.</extracomment>
        <translation>입력한 내용을 확인해 주세요.</translation>
    </message>
    <message>
        <source>This amount is not possible.</source>
        <extracomment>Error AmountOutOfRange: what happened.</extracomment>
        <translation>이 금액은 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>Enter a whole number of sat.</source>
        <extracomment>Error AmountOutOfRange: what to do now.</extracomment>
        <translation>sat 단위의 정수를 입력해 주세요.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <extracomment>Error NotFound: what happened.</extracomment>
        <translation>찾지 못했어요.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <extracomment>Error Cancelled: what happened.</extracomment>
        <translation>중단됐어요.</translation>
    </message>
    <message>
        <source>Satchel cannot do this yet.</source>
        <extracomment>Error Unsupported: what happened.</extracomment>
        <translation>아직 할 수 없는 일이에요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Satchel.</source>
        <extracomment>Error Internal: what happened.</extracomment>
        <translation>Satchel 안에서 문제가 생겼어요.</translation>
    </message>
    <message>
        <source>Please report it, with what you did before.</source>
        <extracomment>Error Internal: what to do now.</extracomment>
        <translation>무엇을 하던 중이었는지와 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>The sandbox or its bitcoind is not installed.</source>
        <extracomment>Error SandboxMissing: what happened.</extracomment>
        <translation>연습장이나 연습장에 필요한 bitcoind가 설치되어 있지 않아요.</translation>
    </message>
    <message>
        <source>Run ./dev setup to install it.</source>
        <extracomment>Error SandboxMissing: what to do now. ./dev setup is a command.</extracomment>
        <translation>./dev setup을 실행해 설치하세요.</translation>
    </message>
    <message>
        <source>The sandbox does not start.</source>
        <extracomment>Error SandboxFailing: what happened.</extracomment>
        <translation>연습장이 시작되지 않아요.</translation>
    </message>
    <message>
        <source>Satchel keeps trying; its log says why.</source>
        <extracomment>Error SandboxFailing: what to do now.</extracomment>
        <translation>Satchel이 계속 시도하고 있어요. 이유는 로그에 남아요.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <extracomment>Error Offline: what happened.</extracomment>
        <translation>연결이 필요한 일인데 지금은 연결되어 있지 않아요.</translation>
    </message>
    <message>
        <source>Satchel connects again by itself; try it then.</source>
        <extracomment>Error Offline: what to do now.</extracomment>
        <translation>저절로 다시 연결되니, 그때 해 보세요.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <extracomment>Error WorkingOffline: what happened.</extracomment>
        <translation>오프라인으로 사용하고 있어요.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <extracomment>Error WorkingOffline: what to do now.</extracomment>
        <translation>먼저 연결하세요.</translation>
    </message>
    <message>
        <source>Try again: it costs nothing. If it stays so, show the site your receipt, or buy the page again.</source>
        <extracomment>Error CredentialRefused: what to do now.</extracomment>
        <translation>다시 시도해 보세요. 돈은 들지 않아요. 그래도 안 되면 사이트에 영수증을 보여 주거나 페이지를 다시 구매하세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not give out this wallet&apos;s key.</source>
        <extracomment>Error KeychainUnavailable: what happened.</extracomment>
        <translation>시스템 키체인이 이 지갑의 키를 내주지 않아요.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop and try again, or use your twelve words.</source>
        <extracomment>Error KeychainUnavailable: what to do now.</extracomment>
        <translation>데스크톱의 키체인 잠금을 풀고 다시 시도하거나 열두 단어를 써 주세요.</translation>
    </message>
    <message>
        <source>Too many wrong tries, so the next one has to wait.</source>
        <extracomment>Error TooManyTries: what happened: wrong passphrases or words, several times in a row.</extracomment>
        <translation>여러 번 틀려서 다음 시도는 기다려야 해요.</translation>
    </message>
    <message>
        <source>Nothing is lost; try again when the time is over.</source>
        <extracomment>Error TooManyTries: what to do now.</extracomment>
        <translation>잃은 것은 없어요. 시간이 지나면 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This wants your passphrase again.</source>
        <extracomment>Error PassphraseNeeded: what happened: a large payment, or a setting that protects the wallet.</extracomment>
        <translation>암호 문구를 한 번 더 확인해야 해요.</translation>
    </message>
    <message>
        <source>Enter it to go on.</source>
        <extracomment>Error PassphraseNeeded: what to do now.</extracomment>
        <translation>계속하려면 입력해 주세요.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop and try again.</source>
        <extracomment>Error KeychainUnavailable, while the wallet is open: what to do now.</extracomment>
        <translation>데스크톱의 키체인 잠금을 풀고 다시 시도해 주세요.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Spoken name of a button; %1 is the label of the value that is copied.</extracomment>
        <translation>복사: %1</translation>
    </message>
</context>
<context>
    <name>Fiat</name>
    <message>
        <source>less than %1 %2</source>
        <extracomment>Spoken behind an amount: what it is worth; %1 is a number, %2 a currency: &quot;less than 0.00001 US dollars&quot;.</extracomment>
        <translation>%1 %2 미만</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <extracomment>Spoken behind an amount; %1 is a number, %2 a currency: &quot;about 0.11 US dollars&quot;.</extracomment>
        <translation>약 %1 %2</translation>
    </message>
    <message>
        <source>Your rate then</source>
        <extracomment>Label in a payment&apos;s details and on a receipt: what the person said a bitcoin was worth then.</extracomment>
        <translation>그때의 내 환율</translation>
    </message>
    <message>
        <source>1 BTC = %1, entered on %2</source>
        <extracomment>In a payment&apos;s details; %1 is a sum in a currency, %2 day and time.</extracomment>
        <translation>1 BTC = %1, %2 입력</translation>
    </message>
</context>
<context>
    <name>GettingStarted</name>
    <message>
        <source>Getting started</source>
        <extracomment>Heading of the first steps.</extracomment>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Get practice coins</source>
        <translation>연습용 코인 받기</translation>
    </message>
    <message>
        <source>Open a channel to pay through</source>
        <translation>결제할 채널 열기</translation>
    </message>
    <message>
        <source>Buy your first article</source>
        <translation>첫 글 구매하기</translation>
    </message>
    <message>
        <source>Open a channel</source>
        <extracomment>Button: opens a channel to the sandbox&apos;s hub.</extracomment>
        <translation>채널 열기</translation>
    </message>
    <message>
        <source>Set it up for me</source>
        <extracomment>Button: gets practice coins and opens a channel, one after the other.</extracomment>
        <translation>알아서 준비하기</translation>
    </message>
    <message>
        <source>Visit the shop</source>
        <extracomment>Button: opens the front page of the sandbox&apos;s shop.</extracomment>
        <translation>가게 둘러보기</translation>
    </message>
    <message>
        <source>Then the shop opens, and you choose an article.</source>
        <extracomment>Below the first steps: what follows when the channel is ready.</extracomment>
        <translation>그런 다음 가게가 열리면 글을 고르세요.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>The other side is holding this payment. It is taken, or comes back to you, by block %1 at the latest.</source>
        <extracomment>A payment that is not decided for long; %1 is the number of a block.</extracomment>
        <translation>상대방이 이 결제를 붙들고 있어요. 늦어도 블록 %1까지는 결제되거나 돈이 돌아와요.</translation>
    </message>
    <message numerus="yes">
        <source>That is in about %n day(s).</source>
        <extracomment>Follows &quot;…by block %1 at the latest.&quot;; %n is how many days that block is away, three or more.</extracomment>
        <translation>
            <numerusform>약 %n일 남았어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in about %n hour(s).</source>
        <extracomment>Follows &quot;…by block %1 at the latest.&quot;; %n is how many hours that block is away.</extracomment>
        <translation>
            <numerusform>약 %n시간 남았어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then it cannot be paid again; nothing has to be done.</source>
        <extracomment>Last sentence about a payment that is held.</extracomment>
        <translation>그때까지는 다시 결제할 수 없고, 따로 할 일은 없어요.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Pay, Library, Activity, Wallet, Settings</source>
        <extracomment>What a shortcut does.</extracomment>
        <translation>결제, 보관함, 내역, 지갑, 설정</translation>
    </message>
    <message>
        <source>Type or paste a link or an invoice</source>
        <extracomment>What a shortcut does.</extracomment>
        <translation>링크나 인보이스를 입력하거나 붙여넣기</translation>
    </message>
    <message>
        <source>To the next or the previous item</source>
        <extracomment>What a shortcut does.</extracomment>
        <translation>다음 또는 이전 항목으로</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>Keys with arrows on them.</extracomment>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Within a list, a choice or the links of a paragraph</source>
        <translation>목록, 선택지, 문단의 링크 안에서 이동</translation>
    </message>
    <message>
        <source>Press, open, follow</source>
        <extracomment>What a shortcut does.</extracomment>
        <translation>누르기, 열기, 따라가기</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <extracomment>What a shortcut does.</extracomment>
        <translation>닫기 또는 뒤로 가기</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <extracomment>What a shortcut does.</extracomment>
        <translation>이 단축키 보기</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Heading of a sheet.</extracomment>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Read the notices again</source>
        <extracomment>What a shortcut does: opens the list of short notices.</extracomment>
        <translation>알림 다시 보기</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>Heading of the library.</extracomment>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Search what you bought</source>
        <extracomment>In the search field of the library.</extracomment>
        <translation>구매한 것 검색</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search found nothing.</extracomment>
        <translation>찾지 못했어요</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <extracomment>The library is empty.</extracomment>
        <translation>보관함이 비어 있어요</translation>
    </message>
    <message>
        <source>Titles, sites and texts are searched.</source>
        <extracomment>Below &quot;Nothing found&quot;.</extracomment>
        <translation>제목, 사이트, 본문에서 찾아요.</translation>
    </message>
    <message>
        <source>What you buy is kept here, and can be read without a network.</source>
        <extracomment>Below &quot;Your library is empty&quot;.</extracomment>
        <translation>구매한 것은 여기에 보관돼요. 네트워크 없이도 읽을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Copied. Cleared in %1 s</source>
        <extracomment>A short notice: something was put on the clipboard; %1 is a number of seconds.</extracomment>
        <translation>복사했어요. %1초 뒤에 지워져요</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside a short notice: takes back what it tells of.</extracomment>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A payment has ended</source>
        <extracomment>Desktop notice that says neither what was paid for nor how much.</extracomment>
        <translation>결제가 끝났어요</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Desktop notice; %1 is &quot;Paid&quot;, &quot;Not paid&quot; or &quot;Received&quot;, %2 an amount with its unit.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notices</source>
        <extracomment>Heading of the list of short notices that were shown.</extracomment>
        <translation>지난 알림</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>The list of notices is empty.</extracomment>
        <translation>아직 없어요</translation>
    </message>
    <message>
        <source>Short notices are shown for a moment and can be read again here.</source>
        <extracomment>The list of notices is empty.</extracomment>
        <translation>잠깐 나타났다 사라지는 알림을 여기에서 다시 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Satchel keeps trying and goes on by itself.</source>
        <extracomment>Banner while offline, last sentence: nothing has to be done.</extracomment>
        <translation>Satchel이 계속 시도하며, 연결되면 저절로 이어져요.</translation>
    </message>
    <message>
        <source>The sandbox is starting. Your library and activity can be read already.</source>
        <extracomment>Banner while offline: the practice network on this computer is coming up.</extracomment>
        <translation>연습장을 시작하고 있어요. 보관함과 내역은 지금도 볼 수 있어요.</translation>
    </message>
    <message>
        <source>You are working offline. Your library and activity are all here; payments wait.</source>
        <extracomment>Banner while offline: the person chose so.</extracomment>
        <translation>오프라인으로 사용하고 있어요. 보관함과 내역은 모두 볼 수 있고, 결제는 기다려요.</translation>
    </message>
    <message>
        <source>The sandbox has stopped, so nothing can be paid. Your library and activity can still be read.</source>
        <extracomment>Banner while offline: the practice network on this computer has stopped.</extracomment>
        <translation>연습장이 멈춰서 결제할 수 없어요. 보관함과 내역은 계속 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The sandbox cannot start, because it or its bitcoind is not installed. Your library and activity can still be read.</source>
        <extracomment>Banner while offline: the practice network cannot start. bitcoind and ./dev setup are names.</extracomment>
        <translation>연습장이나 bitcoind가 설치되어 있지 않아 연습장을 시작할 수 없어요. 보관함과 내역은 계속 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Run ./dev setup to install it; Satchel notices by itself.</source>
        <extracomment>Banner while offline, after &quot;is not installed&quot;. ./dev setup is a command.</extracomment>
        <translation>./dev setup을 실행해 설치하면 Satchel이 저절로 알아차려요.</translation>
    </message>
    <message>
        <source>The sandbox does not start. Your library and activity can still be read.</source>
        <extracomment>Banner while offline: the practice network ends again and again.</extracomment>
        <translation>연습장이 시작되지 않아요. 보관함과 내역은 계속 볼 수 있어요.</translation>
    </message>
    <message>
        <source>This version cannot connect to %1 yet. Your library and activity can be read.</source>
        <extracomment>Banner while offline; %1 is the name of a network that this version cannot connect to.</extracomment>
        <translation>이 버전은 아직 %1에 연결할 수 없어요. 보관함과 내역은 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Paying can be tried in the sandbox.</source>
        <extracomment>Banner while offline, after &quot;cannot connect to Bitcoin yet&quot;: where paying can be tried.</extracomment>
        <translation>결제는 연습장에서 해 볼 수 있어요.</translation>
    </message>
    <message>
        <source>You are reading an older copy of this wallet. What came later is not in it, and it cannot pay.</source>
        <extracomment>Banner while an older copy of the wallet is open to be read.</extracomment>
        <translation>이 지갑의 예전 사본을 읽고 있어요. 그 뒤의 일은 들어 있지 않고, 결제할 수 없어요.</translation>
    </message>
    <message>
        <source>Put the newest copy back, then lock and unlock.</source>
        <extracomment>Banner while an older copy of the wallet is open: how to get the newest one back.</extracomment>
        <translation>최신 사본을 제자리에 돌려놓은 다음, 잠갔다가 다시 풀어 주세요.</translation>
    </message>
</context>
<context>
    <name>OlderCopy</name>
    <message>
        <source>No money has moved, and nothing was changed. Satchel did not connect: the other side of your channels knows a newer state, and starting from an older one can cost the money in them.</source>
        <extracomment>An older copy of the wallet's files was refused: why.</extracomment>
        <translation>돈은 움직이지 않았고, 바뀐 것도 없어요. Satchel은 연결하지 않았어요. 채널 상대편은 더 최신 상태를 알고 있어서, 예전 상태로 시작하면 채널에 든 돈을 잃을 수 있어요.</translation>
    </message>
    <message>
        <source>Folder of this wallet</source>
        <extracomment>Label of a path: where the files of the wallet lie.</extracomment>
        <translation>이 지갑의 폴더</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the newest files were put back; leads to the passphrase.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open it to read</source>
        <extracomment>Button: an older copy of the wallet is opened without a connection.</extracomment>
        <translation>읽기 전용으로 열기</translation>
    </message>
    <message>
        <source>Shows the library, activity and your words, without a connection. The files stay as they are.</source>
        <extracomment>Below the button "Open it to read".</extracomment>
        <translation>연결하지 않고 보관함과 내역, 열두 단어를 보여 줘요. 파일은 그대로 남아요.</translation>
    </message>
    <message>
        <source>If the newest copy is gone for good, there is no safe way to pay with this one, so Satchel offers none. It cannot notice when a whole home folder is put back: never do that with a wallet.</source>
        <extracomment>Last words about an older copy of the wallet: what Satchel cannot do.</extracomment>
        <translation>최신 사본이 아주 없어졌다면 이 사본으로 안전하게 결제할 방법이 없어서, Satchel은 그런 기능을 제공하지 않아요. 홈 폴더 전체를 되돌린 것은 알아차리지 못하니, 지갑이 있을 때는 절대 그렇게 하지 마세요.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <extracomment>Button: a sandbox wallet is set aside (its files are kept) and a new one begun.</extracomment>
        <translation>따로 보관하고 새로 시작하기</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <extracomment>Heading of a sheet.</extracomment>
        <translation>암호 문구 바꾸기</translation>
    </message>
    <message>
        <source>Done. From now on the new passphrase opens the wallet; the old one does not. Your twelve words are the same as before.</source>
        <extracomment>The passphrase was changed.</extracomment>
        <translation>다 됐어요. 이제부터 새 암호 문구로 지갑을 열고, 이전 암호 문구로는 열 수 없어요. 열두 단어는 그대로예요.</translation>
    </message>
    <message>
        <source>The new passphrase takes the place of the old one, at once. Your twelve words stay the same, and the files keep their keys: only their lock is made anew.</source>
        <extracomment>What changing the passphrase does.</extracomment>
        <translation>새 암호 문구가 바로 이전 암호 문구를 대신해요. 열두 단어는 그대로이고 파일의 키도 바뀌지 않아요. 자물쇠만 새로 만들어요.</translation>
    </message>
    <message>
        <source>Your current passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>지금까지 쓰던 암호 문구</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>새 암호 문구</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <extracomment>Label of a field: the new passphrase a second time.</extracomment>
        <translation>새 암호 문구 한 번 더</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Button: changes the passphrase.</extracomment>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button while the passphrase is checked.</extracomment>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the sheet, all is done.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>Onboarding, heading.</extracomment>
        <translation>암호 문구를 정해 주세요</translation>
    </message>
    <message>
        <source>It opens this wallet on this computer. Nobody can reset it for you.</source>
        <extracomment>Onboarding, below the heading.</extracomment>
        <translation>이 컴퓨터에서 지갑을 열 때 써요. 다른 누구도 재설정해 줄 수 없어요.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Label of a field: the passphrase a second time.</extracomment>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: one step on.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>It opens this wallet on this computer. Nobody can reset it for you; the twelve words that can replace it wait for you under Wallet.</source>
        <extracomment>Onboarding in the sandbox, below the heading. &quot;Wallet&quot; is the place of that name.</extracomment>
        <translation>이 컴퓨터에서 지갑을 열 때 써요. 다른 누구도 재설정해 줄 수 없어요. 잊었을 때 대신 쓸 열두 단어는 ‘지갑’에서 언제든 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <extracomment>Button: makes the wallet with this passphrase.</extracomment>
        <translation>지갑 만들기</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: somebody patient could guess it. Longer is better.</source>
        <extracomment>Below a field for a new passphrase: a hint on its strength.</extracomment>
        <translation>약해요. 끈질긴 사람이 알아낼 수 있어요. 길수록 좋아요.</translation>
    </message>
    <message>
        <source>Fair. A few more words make it strong.</source>
        <extracomment>Below a field for a new passphrase: a hint on its strength.</extracomment>
        <translation>괜찮아요. 낱말을 몇 개 더하면 튼튼해져요.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Below a field for a new passphrase: a hint on its strength.</extracomment>
        <translation>튼튼해요.</translation>
    </message>
</context>
<context>
    <name>PayField</name>
    <message>
        <source>Paste, type or drop anything to pay</source>
        <extracomment>In the one field.</extracomment>
        <translation>결제할 것을 붙여넣거나 입력하거나 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Anything to pay</source>
        <extracomment>In the one field, when there is little room.</extracomment>
        <translation>결제할 것</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button in the one field: takes what is on the clipboard.</extracomment>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Button in the one field: looks at what it costs; pays nothing.</extracomment>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>A page, an invoice, a picture of a code. The price is shown before anything is paid.</source>
        <extracomment>Below the one field.</extracomment>
        <translation>페이지, 인보이스, 코드가 찍힌 사진 모두 돼요. 결제하기 전에 가격부터 보여 드려요.</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Button in the one field: takes a code from a picture, the screen or the camera.</extracomment>
        <translation>스캔</translation>
    </message>
    <message>
        <source>Looking for codes in the picture…</source>
        <extracomment>Below the one field: a picture is being searched for codes.</extracomment>
        <translation>사진에서 코드를 찾는 중…</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Spendable</source>
        <extracomment>Above the balance: what can be paid now.</extracomment>
        <translation>쓸 수 있는 금액</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Spoken name of a button: opens the list of short notices.</extracomment>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>PayTextWords</name>
    <message>
        <source>Ask for a Lightning invoice instead.</source>
        <extracomment>After saying which kind of code cannot be paid yet: what to do now.</extracomment>
        <translation>대신 라이트닝 인보이스를 요청해 주세요.</translation>
    </message>
    <message>
        <source>This is the address of a node, not something to pay.</source>
        <extracomment>A node&apos;s address was given to the one field: what it is.</extracomment>
        <translation>결제할 것이 아니라 노드 주소예요.</translation>
    </message>
    <message>
        <source>Channels are opened under Wallet.</source>
        <extracomment>A node&apos;s address was given to the one field: what to do now.</extracomment>
        <translation>채널은 지갑에서 열 수 있어요.</translation>
    </message>
    <message>
        <source>This is an LNURL code. Satchel cannot pay those yet.</source>
        <extracomment>An LNURL code was given to the one field.</extracomment>
        <translation>LNURL 코드예요. Satchel은 아직 LNURL을 결제하지 못해요.</translation>
    </message>
    <message>
        <source>This is an offer (BOLT 12). Satchel cannot pay those yet.</source>
        <extracomment>A BOLT 12 offer was given to the one field.</extracomment>
        <translation>오퍼(BOLT 12)예요. Satchel은 아직 오퍼를 결제하지 못해요.</translation>
    </message>
    <message>
        <source>This is a Lightning address. Satchel cannot pay those yet.</source>
        <extracomment>A Lightning address (name@site) was given to the one field.</extracomment>
        <translation>라이트닝 주소예요. Satchel은 아직 라이트닝 주소로 보내지 못해요.</translation>
    </message>
    <message>
        <source>This is a Bitcoin address. Satchel cannot send on the chain yet.</source>
        <extracomment>An on-chain address was given to the one field.</extracomment>
        <translation>비트코인 주소예요. Satchel은 아직 온체인으로 보내지 못해요.</translation>
    </message>
    <message>
        <source>This asks for another currency. Satchel pays with bitcoin over Lightning only.</source>
        <extracomment>A link for another currency was given to the one field.</extracomment>
        <translation>다른 화폐를 요구하는 코드예요. Satchel은 라이트닝으로 비트코인만 결제해요.</translation>
    </message>
    <message>
        <source>These look like the secret words or the key of a wallet. They were not sent anywhere.</source>
        <extracomment>Secret words or a private key were given to the one field.</extracomment>
        <translation>지갑의 비밀 단어나 키로 보여요. 어디에도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>Keep them off screens and clipboards: whoever has them has the money.</source>
        <extracomment>Secret words or a private key were given to the one field: what to do now.</extracomment>
        <translation>화면이나 클립보드에 두지 마세요. 이것을 가진 사람이 돈의 주인이 돼요.</translation>
    </message>
    <message>
        <source>Satchel does not open this kind of link: it could reach into this computer.</source>
        <extracomment>A javascript:, file: or data: link was given to the one field.</extracomment>
        <translation>이런 링크는 컴퓨터 안을 건드릴 수 있어서 Satchel이 열지 않아요.</translation>
    </message>
    <message>
        <source>This link is damaged or not safe to open.</source>
        <extracomment>A link without a host, with a password in it or without end was given to the one field.</extracomment>
        <translation>손상되었거나 열기에 안전하지 않은 링크예요.</translation>
    </message>
    <message>
        <source>There is nothing in this that can be paid: no page, and no invoice.</source>
        <extracomment>Something that is neither a page nor a code was given to the one field.</extracomment>
        <translation>결제할 수 있는 것이 없어요. 페이지도 인보이스도 아니에요.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What a found code is.</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Lightning invoice</source>
        <extracomment>What a found code is.</extracomment>
        <translation>라이트닝 인보이스</translation>
    </message>
    <message>
        <source>Address of a node</source>
        <extracomment>What a found code is.</extracomment>
        <translation>노드 주소</translation>
    </message>
    <message>
        <source>LNURL code</source>
        <extracomment>What a found code is.</extracomment>
        <translation>LNURL 코드</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>What a found code is: BOLT 12.</extracomment>
        <translation>오퍼</translation>
    </message>
    <message>
        <source>Lightning address</source>
        <extracomment>What a found code is.</extracomment>
        <translation>라이트닝 주소</translation>
    </message>
    <message>
        <source>Bitcoin address</source>
        <extracomment>What a found code is.</extracomment>
        <translation>비트코인 주소</translation>
    </message>
    <message>
        <source>Another currency</source>
        <extracomment>What a found code is.</extracomment>
        <translation>다른 화폐</translation>
    </message>
    <message>
        <source>Secret of a wallet</source>
        <extracomment>What a found code is: words or a key of a wallet; not shown.</extracomment>
        <translation>지갑의 비밀</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>What a found code is: nothing that Satchel takes.</extracomment>
        <translation>그 밖의 것</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Notices</source>
        <extracomment>Spoken name of a button: opens the list of short notices.</extracomment>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Payment</source>
        <extracomment>Step of a purchase: the payment.</extracomment>
        <translation>결제</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Step of a purchase: the page that was bought comes.</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Step of a purchase: the page is kept.</extracomment>
        <translation>보관 완료</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <extracomment>Spoken instead of a drawing; %1 is the number of the present step, %2 its name.</extracomment>
        <translation>3단계 중 %1단계: %2</translation>
    </message>
</context>
<context>
    <name>PurchaseFailure</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: asks the page for its price once more; pays nothing.</extracomment>
        <translation>다시 살펴보기</translation>
    </message>
</context>
<context>
    <name>PurchaseOffer</name>
    <message>
        <source>Total at most</source>
        <translation>수수료 포함 최대</translation>
    </message>
    <message>
        <source>You keep at least</source>
        <translation>결제 후 최소 잔액</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: does not buy.</extracomment>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Pay %1 sat</source>
        <extracomment>Button: pays the shown price; %1 is a number.</extracomment>
        <translation>%1 sat 결제</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>최대 수수료</translation>
    </message>
    <message>
        <source>Paying waits for a connection. Nothing is paid by itself when it is back.</source>
        <translation>결제는 연결된 뒤에 할 수 있어요. 다시 연결되어도 저절로 결제되지는 않아요.</translation>
    </message>
    <message>
        <source>Your passphrase, because this is a large payment</source>
        <extracomment>Purchase or invoice of a large amount: label of a passphrase field.</extracomment>
        <translation>큰 금액이라 암호 문구가 필요해요</translation>
    </message>
</context>
<context>
    <name>PurchaseProgress</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet; what is under way goes on.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Try again, it costs nothing</source>
        <extracomment>Button: fetches a paid page again; nothing is paid.</extracomment>
        <translation>다시 시도(비용 없음)</translation>
    </message>
    <message>
        <source>Buy it again…</source>
        <extracomment>Button: asks for the price of a page again that was paid and refused; pays nothing yet.</extracomment>
        <translation>다시 구매하기…</translation>
    </message>
</context>
<context>
    <name>PurchaseSheet</name>
    <message>
        <source>Not bought: %1</source>
        <extracomment>A short notice, with a way back; %1 is the title of a page.</extracomment>
        <translation>구매하지 않았어요: %1</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>Your rate is in force</source>
        <extracomment>A short notice: the rate that was entered is used from now on.</extracomment>
        <translation>입력한 환율을 적용했어요</translation>
    </message>
    <message>
        <source>In your currency</source>
        <extracomment>Settings: heading of a group: amounts are shown in a currency as well.</extracomment>
        <translation>내 통화로 보기</translation>
    </message>
    <message>
        <source>Show amounts in your currency too</source>
        <extracomment>Settings: a switch; amounts are then shown in a currency as well.</extracomment>
        <translation>금액을 내 통화로도 표시</translation>
    </message>
    <message>
        <source>At a rate that you enter. Satchel fetches none from the network, so nobody learns that you ask.</source>
        <extracomment>Settings, below the switch &quot;Show amounts in your currency too&quot;.</extracomment>
        <translation>직접 입력한 환율로 보여 드려요. Satchel은 네트워크에서 환율을 가져오지 않으니, 조회했다는 사실이 누구에게도 알려지지 않아요.</translation>
    </message>
    <message>
        <source>Choose a currency</source>
        <extracomment>Button: opens a list of currencies.</extracomment>
        <translation>통화 고르기</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <extracomment>Spoken name of a button: opens a list of currencies; %1 is the present one.</extracomment>
        <translation>통화: %1</translation>
    </message>
    <message>
        <source>1 BTC =</source>
        <extracomment>Settings, own rate: in front of a field for a number.</extracomment>
        <translation>1 BTC =</translation>
    </message>
    <message>
        <source>What one bitcoin is worth</source>
        <extracomment>Settings, own rate: in the empty field.</extracomment>
        <translation>비트코인 한 개의 값</translation>
    </message>
    <message>
        <source>What one bitcoin is worth, in %1</source>
        <extracomment>Spoken name of a field; %1 is a currency, as &quot;US dollars&quot;.</extracomment>
        <translation>비트코인 한 개의 값, 단위: %1</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <extracomment>Button: the entered rate is used from now on.</extracomment>
        <translation>이 환율 적용</translation>
    </message>
    <message>
        <source>Each payment keeps the rate of its time. What is paid is always the amount in sat.</source>
        <extracomment>Settings, own rate: what becomes of payments when the rate changes.</extracomment>
        <translation>결제마다 당시의 환율이 함께 남아요. 실제로 지불되는 금액은 언제나 sat 금액이에요.</translation>
    </message>
</context>
<context>
    <name>ReaderBlock</name>
    <message>
        <source>Picture</source>
        <extracomment>Spoken for a picture inside a page, of which no description is known.</extracomment>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>ReaderFindBar</name>
    <message>
        <source>Find in this page</source>
        <extracomment>In the field that searches the page which is being read.</extracomment>
        <translation>이 페이지에서 찾기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In the search within a page; %1: which place, %2: of how many.</extracomment>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>In the search within a page, while it runs.</extracomment>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>In the search within a page.</extracomment>
        <translation>없어요</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Spoken name of a button in the search within a page.</extracomment>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Spoken name of a button in the search within a page.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>Spoken name of a button: ends the search within a page.</extracomment>
        <translation>찾기 닫기</translation>
    </message>
</context>
<context>
    <name>ReaderFoot</name>
    <message>
        <source>Save a copy</source>
        <extracomment>Spoken name of a button: writes the page to a file.</extracomment>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Button: shows the proof of payment.</extracomment>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the dialog that chooses where to save.</extracomment>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Back to the library</source>
        <extracomment>Spoken name of a button: back to the list.</extracomment>
        <translation>보관함으로 돌아가기</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <extracomment>Mark on a kept page: it can be read without a network.</extracomment>
        <translation>오프라인 보관</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>Spoken name of a button in the reader.</extracomment>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Spoken name of a button in the reader.</extracomment>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <extracomment>Spoken name of a button in the reader.</extracomment>
        <translation>이 페이지에서 찾기</translation>
    </message>
</context>
<context>
    <name>ReaderPages</name>
    <message>
        <source>This document asks for a password, which Satchel cannot give it.</source>
        <extracomment>A PDF document cannot be shown, because it is encrypted.</extracomment>
        <translation>암호가 걸린 문서라서 Satchel에서 열 수 없어요.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <extracomment>A PDF document cannot be shown.</extracomment>
        <translation>손상된 문서예요.</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Actual size</source>
        <extracomment>Spoken name of a button: shows a picture pixel for pixel.</extracomment>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <extracomment>Spoken name of a button: makes a picture as large as fits the window.</extracomment>
        <translation>창에 맞추기</translation>
    </message>
</context>
<context>
    <name>ReaderPlayer</name>
    <message>
        <source>There is nothing here to hear it on: no loudspeaker and no headphones were found.</source>
        <extracomment>A recording cannot be played, because the computer has no loudspeaker or headphones.</extracomment>
        <translation>소리를 들을 수 있는 장치가 없어요. 스피커나 헤드폰을 찾지 못했어요.</translation>
    </message>
    <message>
        <source>It is damaged, or made in a way that this computer cannot play.</source>
        <extracomment>A recording or video cannot be played, because no decoder for it is installed.</extracomment>
        <translation>손상되었거나 이 컴퓨터에서 재생할 수 없는 형식이에요.</translation>
    </message>
    <message>
        <source>It is not a recording that Satchel knows how to play.</source>
        <extracomment>What was sold as a recording or video begins like none.</extracomment>
        <translation>Satchel에서 재생할 수 있는 형식이 아니에요.</translation>
    </message>
</context>
<context>
    <name>ReaderRefusal</name>
    <message>
        <source>Choose something to read</source>
        <extracomment>Beside the list of the library.</extracomment>
        <translation>읽을 것을 골라 보세요</translation>
    </message>
    <message>
        <source>This page could not be opened</source>
        <extracomment>The kept page could not be read.</extracomment>
        <translation>이 페이지를 열 수 없어요</translation>
    </message>
    <message>
        <source>“%1” cannot be played</source>
        <extracomment>A bought recording or video cannot be played; %1 is its title.</extracomment>
        <translation>“%1” 항목을 재생할 수 없어요</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <extracomment>A bought thing cannot be shown; the title above it is not shown either.</extracomment>
        <translation>“%1” 항목을 표시할 수 없어요</translation>
    </message>
    <message>
        <source>%1 It is yours: save a copy and open it in another program.</source>
        <extracomment>%1: why it cannot be shown, a sentence.</extracomment>
        <translation>%1 이미 구매한 것이니 사본을 저장해서 다른 프로그램으로 열어 보세요.</translation>
    </message>
    <message>
        <source>%1. The picture is damaged, too large, or refers to something outside itself. It is yours: save a copy.</source>
        <extracomment>A bought picture cannot be shown; %1: the type and size of the file.</extracomment>
        <translation>%1. 그림이 손상되었거나 너무 크거나, 바깥의 다른 파일을 참조하고 있어요. 이미 구매한 것이니 사본을 저장해 보세요.</translation>
    </message>
    <message>
        <source>%1. There is nothing in it to read, or it is too tangled. It is yours: save a copy.</source>
        <extracomment>A bought page of words cannot be shown; %1: the type and size of the file.</extracomment>
        <translation>%1. 읽을 내용이 없거나 구조가 너무 복잡해요. 이미 구매한 것이니 사본을 저장해 보세요.</translation>
    </message>
    <message>
        <source>%1. It is yours: save a copy and open it in another program.</source>
        <extracomment>A bought file is none that Satchel shows; %1: the type and size of the file.</extracomment>
        <translation>%1. 이미 구매한 것이니 사본을 저장해서 다른 프로그램으로 열어 보세요.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>Button: writes what was bought to a file.</extracomment>
        <translation>사본 저장</translation>
    </message>
</context>
<context>
    <name>ReaderSheet</name>
    <message>
        <source>Page %1 of %2. %3</source>
        <extracomment>Spoken for a page of a document; %1: its number, %2: how many there are, %3: its words.</extracomment>
        <translation>%2쪽 중 %1쪽. %3</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <extracomment>Instead of a page of a document.</extracomment>
        <translation>이 쪽은 표시할 수 없어요.</translation>
    </message>
</context>
<context>
    <name>ReaderStrip</name>
    <message>
        <source>Pause</source>
        <extracomment>Spoken name of a button of the player.</extracomment>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Spoken name of a button of the player.</extracomment>
        <translation>재생</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Spoken name of the line that shows where one is in a recording.</extracomment>
        <translation>재생 위치</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Spoken name of a button of the player.</extracomment>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>Spoken name of a button of the player.</extracomment>
        <translation>소리 켜기</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Spoken name of the line that shows how loud a recording is.</extracomment>
        <translation>음량</translation>
    </message>
    <message>
        <source>No loudspeaker</source>
        <extracomment>Beside a video that plays without sound.</extracomment>
        <translation>스피커 없음</translation>
    </message>
</context>
<context>
    <name>ReaderTable</name>
    <message>
        <source>Table, %1 × %2</source>
        <extracomment>Spoken for a table inside a page; %1: rows, %2: columns.</extracomment>
        <translation>표, %1 × %2</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Receipt · %1</source>
        <extracomment>Head of a receipt; %1 is a site.</extracomment>
        <translation>영수증 · %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: writes the receipt to a file.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the receipt&apos;s text on the clipboard.</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>Receive coins</source>
        <extracomment>Heading of a sheet.</extracomment>
        <translation>코인 받기</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <extracomment>Spoken name of a QR code.</extracomment>
        <translation>주소의 QR 코드</translation>
    </message>
    <message>
        <source>A new address each time. Coins show when they are in a block.</source>
        <extracomment>Below an address.</extracomment>
        <translation>매번 새 주소를 써요. 코인은 블록에 담기면 나타나요.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: puts the address on the clipboard.</extracomment>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>The address is good. Coins sent to it show once there is a connection.</source>
        <translation>이 주소는 쓸 수 있어요. 받은 코인은 연결된 뒤에 보여요.</translation>
    </message>
</context>
<context>
    <name>RecentlyBought</name>
    <message>
        <source>Recently bought</source>
        <extracomment>Heading above the last purchases.</extracomment>
        <translation>최근 구매</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Link to the library.</extracomment>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <extracomment>On the Pay page, before anything was bought.</extracomment>
        <translation>아직 구매한 것이 없어요</translation>
    </message>
    <message>
        <source>What you buy is kept here and can be read offline.</source>
        <extracomment>On the Pay page, before anything was bought.</extracomment>
        <translation>구매한 것은 여기에 보관되고 오프라인에서도 읽을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Set it aside and begin anew</source>
        <extracomment>Button: a sandbox wallet is set aside (its files are kept) and a new one begun.</extracomment>
        <translation>따로 보관하고 새로 시작하기</translation>
    </message>
    <message>
        <source>Nothing is deleted. Its coins were worth nothing.</source>
        <extracomment>Below the button that sets a sandbox wallet aside.</extracomment>
        <translation>아무것도 지우지 않아요. 그 코인은 원래 가치가 없었어요.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Which one?</source>
        <extracomment>Heading when a picture holds several codes.</extracomment>
        <translation>어느 것을 살펴볼까요?</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <extracomment>Heading of the sheet with the ways to scan.</extracomment>
        <translation>코드 스캔</translation>
    </message>
    <message>
        <source>Looking for codes…</source>
        <extracomment>A picture is being searched for codes.</extracomment>
        <translation>코드를 찾는 중…</translation>
    </message>
    <message>
        <source>Nothing is paid yet: the price is shown first.</source>
        <extracomment>Below the ways to scan and the found codes.</extracomment>
        <translation>아직 결제되지 않아요. 가격부터 보여 드려요.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <extracomment>Heading above a picture of the screen in which no code was found.</extracomment>
        <translation>코드가 어디에 있나요?</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>What I copied</source>
        <extracomment>A way to scan: what was copied.</extracomment>
        <translation>복사한 것</translation>
    </message>
    <message>
        <source>Text, or a picture of a code. Ctrl+V does the same.</source>
        <extracomment>A way to scan, explained.</extracomment>
        <translation>텍스트나 코드 사진. Ctrl+V를 눌러도 돼요.</translation>
    </message>
    <message>
        <source>A picture file</source>
        <extracomment>A way to scan: a file.</extracomment>
        <translation>사진 파일</translation>
    </message>
    <message>
        <source>A photo or a screenshot. You can also drop it on the window.</source>
        <extracomment>A way to scan, explained.</extracomment>
        <translation>사진이나 스크린샷. 창에 끌어다 놓아도 돼요.</translation>
    </message>
    <message>
        <source>Choose a picture with a code</source>
        <extracomment>Title of the dialog that chooses a picture.</extracomment>
        <translation>코드가 있는 사진 고르기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</source>
        <extracomment>Kind of file in a dialog; the part in brackets stays.</extracomment>
        <translation>사진 (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Kind of file in a dialog; the part in brackets stays.</extracomment>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The screen</source>
        <extracomment>A way to scan: whatever the screen shows.</extracomment>
        <translation>화면</translation>
    </message>
    <message>
        <source>A code in another window. Satchel steps aside for a moment.</source>
        <extracomment>A way to scan, explained.</extracomment>
        <translation>다른 창에 보이는 코드. Satchel 창은 잠시 비켜요.</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>A way to scan.</extracomment>
        <translation>카메라</translation>
    </message>
    <message>
        <source>A code on paper, on a telephone, at a till.</source>
        <extracomment>A way to scan, explained.</extracomment>
        <translation>종이나 휴대폰, 계산대에 있는 코드.</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>This is not a picture that can be opened, or it is damaged.</source>
        <extracomment>A file or the clipboard was scanned for a code: what happened.</extracomment>
        <translation>열 수 있는 사진이 아니거나 손상된 파일이에요.</translation>
    </message>
    <message>
        <source>Try a PNG or JPEG picture, or show the code on the screen and scan the screen.</source>
        <extracomment>A file or the clipboard was scanned for a code: what to do now.</extracomment>
        <translation>PNG나 JPEG 사진을 쓰거나, 코드를 화면에 띄우고 화면을 스캔해 보세요.</translation>
    </message>
    <message>
        <source>This picture is too large to open.</source>
        <extracomment>A picture was scanned for a code: what happened.</extracomment>
        <translation>사진이 너무 커서 열 수 없어요.</translation>
    </message>
    <message>
        <source>Cut out the part with the code and try that.</source>
        <extracomment>A picture was scanned for a code: what to do now.</extracomment>
        <translation>코드가 있는 부분만 잘라서 다시 해 보세요.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read.</source>
        <extracomment>A picture was scanned for a code: what happened.</extracomment>
        <translation>이 사진에서 읽을 수 있는 QR 코드를 찾지 못했어요.</translation>
    </message>
    <message>
        <source>Try a sharper or larger picture with the whole code in it.</source>
        <extracomment>A picture was scanned for a code: what to do now.</extracomment>
        <translation>코드 전체가 더 선명하고 크게 나온 사진으로 해 보세요.</translation>
    </message>
    <message>
        <source>There is neither text nor a picture on the clipboard.</source>
        <extracomment>The clipboard was looked at: what happened.</extracomment>
        <translation>클립보드에 텍스트도 사진도 없어요.</translation>
    </message>
    <message>
        <source>Copy a link, an invoice or a picture of a code first.</source>
        <extracomment>The clipboard was looked at: what to do now.</extracomment>
        <translation>먼저 링크나 인보이스, 코드 사진을 복사하세요.</translation>
    </message>
    <message>
        <source>This desktop gives programs no picture of the screen.</source>
        <extracomment>The screen was to be scanned: what happened.</extracomment>
        <translation>이 데스크톱에서는 프로그램이 화면을 가져올 수 없어요.</translation>
    </message>
    <message>
        <source>Take a screenshot with the desktop&apos;s own tool, then paste it here.</source>
        <extracomment>The screen was to be scanned: what to do now.</extracomment>
        <translation>데스크톱의 스크린샷 도구로 찍은 다음 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The desktop did not hand over a picture of the screen.</source>
        <extracomment>The screen was to be scanned: what happened.</extracomment>
        <translation>데스크톱이 화면을 넘겨주지 않았어요.</translation>
    </message>
    <message>
        <source>Allow it in the desktop&apos;s settings, or paste a screenshot here.</source>
        <extracomment>The screen was to be scanned: what to do now.</extracomment>
        <translation>데스크톱 설정에서 허용하거나, 스크린샷을 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <extracomment>The camera was to be used: what happened.</extracomment>
        <translation>카메라를 찾지 못했어요.</translation>
    </message>
    <message>
        <source>Plug one in, or scan a picture or the screen.</source>
        <extracomment>The camera was to be used: what to do now.</extracomment>
        <translation>카메라를 연결하거나, 사진이나 화면을 스캔하세요.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it.</source>
        <extracomment>The camera was to be used: what happened.</extracomment>
        <translation>카메라에서 영상이 오지 않아요. 다른 프로그램이 쓰고 있을 수 있어요.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <extracomment>The camera was to be used: what to do now.</extracomment>
        <translation>다른 프로그램을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The system does not let Satchel use the camera.</source>
        <extracomment>The camera was to be used: what happened.</extracomment>
        <translation>시스템이 Satchel의 카메라 사용을 막고 있어요.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings, then try again.</source>
        <extracomment>The camera was to be used: what to do now.</extracomment>
        <translation>시스템 설정에서 허용한 다음 다시 해 보세요.</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <extracomment>Settings: heading of a group.</extracomment>
        <translation>보안</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>Button: opens a sheet with fields for the old and the new passphrase.</extracomment>
        <translation>암호 문구 바꾸기</translation>
    </message>
    <message>
        <source>Show the twelve words</source>
        <extracomment>Button: opens a sheet that shows the twelve words.</extracomment>
        <translation>열두 단어 보기</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <extracomment>Spoken name of a choice.</extracomment>
        <translation>자리를 비우면 잠그기</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Settings: a choice among times: the wallet never locks itself.
----------
Settings: a choice among amounts: the passphrase is never asked for again.</extracomment>
        <translation>안 함</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Settings: a choice among times; %1 is a number of minutes.</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>While it is locked the node rests: nothing can be paid or received, and Library and Activity stay closed. A payment that is under way is waited for first.</source>
        <extracomment>Settings, below the choice of the time until the wallet locks itself.</extracomment>
        <translation>잠겨 있는 동안 노드는 쉬어요. 결제하거나 받을 수 없고 보관함과 내역도 닫혀 있어요. 진행 중인 결제가 있으면 끝나기를 기다렸다가 잠가요.</translation>
    </message>
    <message>
        <source>Ask for the passphrase again from</source>
        <extracomment>Spoken name of a choice.</extracomment>
        <translation>암호 문구를 다시 묻는 금액</translation>
    </message>
    <message>
        <source>%1 sat</source>
        <extracomment>Settings: a choice among amounts; %1 is a number.</extracomment>
        <translation>%1 sat</translation>
    </message>
    <message>
        <source>Your passphrase, because this protects less than before</source>
        <extracomment>Settings: label of a passphrase field, after a choice that protects less than before.</extracomment>
        <translation>보호가 약해지므로 암호 문구가 필요해요</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button: leaves a setting as it is.</extracomment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Button: changes a setting.</extracomment>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: closes the wallet until the passphrase is given again.</extracomment>
        <translation>지금 잠그기</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Pay an invoice</source>
        <extracomment>Heading of the review of an invoice.</extracomment>
        <translation>인보이스 결제</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>받는 쪽</translation>
    </message>
    <message>
        <source>Paid.</source>
        <extracomment>The payment is done.</extracomment>
        <translation>결제했어요.</translation>
    </message>
    <message>
        <source>Paying… It goes on if you close this, and is never paid twice.</source>
        <extracomment>The payment is under way.</extracomment>
        <translation>결제 중… 이 창을 닫아도 계속되고, 두 번 결제되지 않아요.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: does not pay.</extracomment>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Pay %1 sat</source>
        <extracomment>Button: pays the shown amount; %1 is a number.</extracomment>
        <translation>%1 sat 결제</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>최대 수수료</translation>
    </message>
    <message>
        <source>Total at most</source>
        <translation>수수료 포함 최대</translation>
    </message>
    <message>
        <source>You keep at least</source>
        <translation>결제 후 최소 잔액</translation>
    </message>
    <message>
        <source>Paying waits for a connection. Nothing is paid by itself when it is back.</source>
        <translation>결제는 연결된 뒤에 할 수 있어요. 다시 연결되어도 저절로 결제되지는 않아요.</translation>
    </message>
    <message>
        <source>Your passphrase, because this is a large payment</source>
        <extracomment>Purchase or invoice of a large amount: label of a passphrase field.</extracomment>
        <translation>큰 금액이라 암호 문구가 필요해요</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the settings.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading of a group.
----------
Spoken name of a choice.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Settings: the language of the computer is used.
----------
Settings: follows the light or dark of the desktop.</extracomment>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings: heading of a group.
----------
Spoken name of a choice.</extracomment>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Settings: bright colours.</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Settings: dark colours.</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>Spoken name of a switch.</extracomment>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Settings: heading of a group.</extracomment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Your node</source>
        <translation>내 노드</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Settings: heading of a group.</extracomment>
        <translation>정보</translation>
    </message>
    <message>
        <source>Satchel %1. Free software under the MIT licence; it uses Qt under the LGPL.</source>
        <extracomment>Settings, about; %1 is the version.</extracomment>
        <translation>Satchel %1. MIT 라이선스의 자유 소프트웨어이고, LGPL로 배포되는 Qt를 써요.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <extracomment>Spoken name of a switch.</extracomment>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Settings: heading of a group.</extracomment>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <extracomment>Button: opens a sheet that lists the shortcuts.</extracomment>
        <translation>단축키 보기</translation>
    </message>
    <message>
        <source>Work offline</source>
        <extracomment>Spoken name of a switch.</extracomment>
        <translation>오프라인으로 사용</translation>
    </message>
    <message>
        <source>Library and activity stay open; nothing is connected and nothing can be paid.</source>
        <translation>보관함과 내역은 그대로 볼 수 있고, 연결과 결제는 하지 않아요.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Pay</source>
        <extracomment>Place: pay and see the balance.</extracomment>
        <translation>결제</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Place: what was bought.</extracomment>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Place: every payment.</extracomment>
        <translation>내역</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Place: channels and coins.</extracomment>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place: language, appearance, lock.</extracomment>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: %1</source>
        <extracomment>Spoken: a step that is done; %1 is its name.</extracomment>
        <translation>완료: %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <extracomment>Heading or time: the present day.</extracomment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Heading or time: the day before today.</extracomment>
        <translation>어제</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date pattern (Qt&apos;s letters): day, month name, year.</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>Date and time pattern (Qt&apos;s letters).</extracomment>
        <translation>yyyy년 M월 d일 HH:mm</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Satchel</source>
        <extracomment>Menu of the tray icon: shows the window.</extracomment>
        <translation>Satchel 열기</translation>
    </message>
    <message>
        <source>Pay from clipboard</source>
        <extracomment>Menu of the tray icon: looks at what is on the clipboard; pays nothing by itself.</extracomment>
        <translation>클립보드로 결제</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Menu of the tray icon: closes the wallet until the passphrase is given again.</extracomment>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu of the tray icon: ends the program, the wallet too.</extracomment>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message>
        <source>A PDF document</source>
        <extracomment>Type of a file.</extracomment>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>An e-book</source>
        <extracomment>Type of a file.</extracomment>
        <translation>전자책</translation>
    </message>
    <message>
        <source>A spreadsheet</source>
        <extracomment>Type of a file.</extracomment>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>A presentation</source>
        <extracomment>Type of a file: slides.</extracomment>
        <translation>발표 자료</translation>
    </message>
    <message>
        <source>A text document</source>
        <extracomment>Type of a file, as a word processor makes it.</extracomment>
        <translation>텍스트 문서</translation>
    </message>
    <message>
        <source>A program</source>
        <extracomment>Type of a file: something that would run. Bought files are never run by Satchel.</extracomment>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>An archive of files</source>
        <extracomment>Type of a file: zip and the like.</extracomment>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>Type of a file.</extracomment>
        <translation>그림</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <extracomment>Type of a file.</extracomment>
        <translation>녹음</translation>
    </message>
    <message>
        <source>A video</source>
        <extracomment>Type of a file.</extracomment>
        <translation>동영상</translation>
    </message>
    <message>
        <source>A font</source>
        <extracomment>Type of a file.</extracomment>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>A text</source>
        <extracomment>Type of a file.</extracomment>
        <translation>글</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open with your words</source>
        <extracomment>Unlock, heading: with the twelve words.</extracomment>
        <translation>단어로 열기</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>Unlock, heading.</extracomment>
        <translation>다시 오셨네요</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>Your twelve words, with spaces between them</source>
        <extracomment>Label of a field for the twelve words.</extracomment>
        <translation>열두 단어(사이는 띄어 쓰기)</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <extracomment>Label of a field: replaces a forgotten passphrase.</extracomment>
        <translation>새 암호 문구</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>Button while the passphrase is checked.</extracomment>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the wallet.</extracomment>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>Button: back to the passphrase.</extracomment>
        <translation>암호 문구로 열기</translation>
    </message>
    <message>
        <source>Forgotten? Use your twelve words</source>
        <extracomment>Button: another way in.</extracomment>
        <translation>잊으셨나요? 열두 단어로 열기</translation>
    </message>
    <message>
        <source>Opens without a connection: to read, not to pay.</source>
        <extracomment>Unlock: the wallet will open without connecting to anything.</extracomment>
        <translation>연결하지 않고 열어요. 볼 수는 있지만 결제는 할 수 없어요.</translation>
    </message>
    <message>
        <source>Open with a connection</source>
        <extracomment>Button on the unlock page: the wallet will connect after all.</extracomment>
        <translation>연결해서 열기</translation>
    </message>
    <message>
        <source>Open without a connection</source>
        <extracomment>Button on the unlock page: the wallet opens without connecting to anything.</extracomment>
        <translation>연결하지 않고 열기</translation>
    </message>
    <message>
        <source>The wallet is locked: until you open it nothing can be paid or received.</source>
        <extracomment>Unlock, below the heading: what is not possible meanwhile.</extracomment>
        <translation>지갑이 잠겨 있어요. 열기 전에는 결제하거나 받을 수 없어요.</translation>
    </message>
    <message>
        <source>The part of Satchel that keeps your keys stopped unexpectedly and was started again. What was being paid is looked up when you open the wallet; nothing is paid twice.</source>
        <extracomment>Unlock: the part that holds the keys ended by itself and was started again; the window stayed.</extracomment>
        <translation>키를 지키는 Satchel의 한 부분이 예기치 않게 멈춰서 다시 시작했어요. 결제하던 것은 지갑을 열면 확인하고, 두 번 결제하지 않아요.</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Wallet</source>
        <extracomment>Heading of the wallet.</extracomment>
        <translation>지갑</translation>
    </message>
    <message>
        <source>In channels</source>
        <translation>채널에 있는 금액</translation>
    </message>
    <message>
        <source>Up to %1 can be received</source>
        <extracomment>%1 is an amount with unit that can come in over channels.</extracomment>
        <translation>최대 %1까지 받을 수 있어요</translation>
    </message>
    <message>
        <source>A channel is what you pay through. It needs coins on the chain once; then payments take a second.</source>
        <extracomment>Wallet without channels.</extracomment>
        <translation>결제는 채널을 통해 이루어져요. 체인의 코인이 한 번 필요하고, 그다음부터는 1초면 결제돼요.</translation>
    </message>
    <message>
        <source>Open a channel</source>
        <extracomment>Button: opens a sheet.</extracomment>
        <translation>채널 열기</translation>
    </message>
    <message>
        <source>On the chain</source>
        <translation>체인에 있는 금액</translation>
    </message>
    <message>
        <source>Receive coins</source>
        <extracomment>Button: shows an address.</extracomment>
        <translation>코인 받기</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button while the faucet works.</extracomment>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>Practice coins</source>
        <extracomment>Button in the sandbox: coins that are worth nothing.</extracomment>
        <translation>연습용 코인</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Last seven days</source>
        <extracomment>Heading: what was spent lately.</extracomment>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Nothing spent yet</source>
        <extracomment>In the card of the last seven days.</extracomment>
        <translation>아직 쓴 금액이 없어요</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>The purse for the metered web</source>
        <extracomment>Onboarding, first line.</extracomment>
        <translation>쓴 만큼 내는 웹을 위한 지갑</translation>
    </message>
    <message>
        <source>Pay a few sat for one article instead of a subscription, and keep what you bought. Your keys stay on this computer.</source>
        <extracomment>Onboarding, what the program does.</extracomment>
        <translation>구독 대신 글 한 편에 몇 sat만 내고, 구매한 글은 간직하세요. 키는 이 컴퓨터를 떠나지 않아요.</translation>
    </message>
    <message>
        <source>You are in the sandbox: a small Lightning network on this computer, with coins that are worth nothing. Try everything.</source>
        <extracomment>Onboarding in the sandbox.</extracomment>
        <translation>지금은 연습장이에요. 이 컴퓨터 안의 작은 라이트닝 네트워크이고 코인은 가치가 없으니, 무엇이든 해 보세요.</translation>
    </message>
    <message>
        <source>Make a wallet</source>
        <extracomment>Button: begins making a wallet.</extracomment>
        <translation>지갑 만들기</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button in the sandbox: begins making a wallet of practice coins.</extracomment>
        <translation>써 보기</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Your twelve words</source>
        <extracomment>Spoken before the words.</extracomment>
        <translation>열두 단어</translation>
    </message>
    <message>
        <source>Twelve words, shown on the screen only. The next button lets a screen reader read them.</source>
        <extracomment>Spoken instead of the words, which are painted only.</extracomment>
        <translation>열두 단어, 화면에만 표시됨. 다음 단추를 누르면 화면 낭독기로 들을 수 있어요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: one of the twelve words; %1 is its number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let the screen reader read them</source>
        <extracomment>Button, while a screen reader runs: exposes the twelve words to it.</extracomment>
        <translation>화면 낭독기로 듣기</translation>
    </message>
    <message>
        <source>Other programs of your session can then read them too, until they are no longer shown.</source>
        <extracomment>Spoken explanation of that button.</extracomment>
        <translation>단어가 화면에서 사라질 때까지 이 세션의 다른 프로그램도 읽을 수 있게 돼요.</translation>
    </message>
</context>
<context>
    <name>WordsQuestion</name>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a field; %1 is the number of the word.</extracomment>
        <translation>%1번째 단어</translation>
    </message>
</context>
<context>
    <name>WordsReminder</name>
    <message>
        <source>Your twelve words are not written down</source>
        <extracomment>Heading: a reminder in the wallet.</extracomment>
        <translation>아직 열두 단어를 적어 두지 않았어요</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase cannot be mended. In the sandbox nothing is lost with it; it is good practice all the same.</source>
        <extracomment>Below the reminder, in the sandbox.</extracomment>
        <translation>이 단어가 없으면 암호 문구를 잊었을 때 되돌릴 수 없어요. 연습장에서는 잃을 것이 없지만, 해 두면 좋은 연습이 돼요.</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase cannot be mended, and the coins are gone.</source>
        <extracomment>Below the reminder, where the coins are real.</extracomment>
        <translation>이 단어가 없으면 암호 문구를 잊었을 때 되돌릴 수 없고, 코인도 잃게 돼요.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <extracomment>Button: opens a sheet that shows the twelve words.</extracomment>
        <translation>단어 보기</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Your twelve words</source>
        <extracomment>Heading of a sheet.</extracomment>
        <translation>열두 단어</translation>
    </message>
    <message>
        <source>Your note is right. Keep it away from this computer.</source>
        <extracomment>The words were written down rightly.</extracomment>
        <translation>바르게 적으셨어요. 이 컴퓨터와 떨어진 곳에 두세요.</translation>
    </message>
    <message>
        <source>Two of them, please, so that we both know the note is right.</source>
        <extracomment>Above the fields for two of the words.</extracomment>
        <translation>바르게 적었는지 두 단어로 함께 확인해 볼게요.</translation>
    </message>
    <message>
        <source>They open the wallet if the passphrase is forgotten. Whoever reads them can take the coins: write them on paper, unseen.</source>
        <extracomment>What the twelve words are for.</extracomment>
        <translation>암호 문구를 잊었을 때 지갑을 여는 단어예요. 누구든 이 단어를 보면 코인을 가져갈 수 있으니, 아무도 보지 않는 곳에서 종이에 적어 두세요.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>Show them again</source>
        <extracomment>Button: shows the words again.</extracomment>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show the words</source>
        <extracomment>Button: shows the words.</extracomment>
        <translation>단어 보기</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button while the passphrase is checked.</extracomment>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <extracomment>Button: the words were written on paper.</extracomment>
        <translation>적어 두었어요</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: compares two words with the note.</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes the sheet, all is done.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Two of them, please</source>
        <extracomment>Onboarding, heading: two words are asked back.</extracomment>
        <translation>두 단어를 확인할게요</translation>
    </message>
    <message>
        <source>Write down these twelve words</source>
        <extracomment>Onboarding, heading above the words.</extracomment>
        <translation>열두 단어를 적어 두세요</translation>
    </message>
    <message>
        <source>So that we both know the note is right.</source>
        <extracomment>Onboarding, below the heading.</extracomment>
        <translation>바르게 적었는지 함께 확인해요.</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <extracomment>Button: ends onboarding.</extracomment>
        <translation>지갑 열기</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <extracomment>Button: the words were written on paper.</extracomment>
        <translation>적어 두었어요</translation>
    </message>
    <message>
        <source>Show them again</source>
        <extracomment>Button: shows the words again.</extracomment>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>They open the wallet if the passphrase is forgotten. Keep them on paper, away from this computer.</source>
        <extracomment>Onboarding, below the heading.</extracomment>
        <translation>암호 문구를 잊었을 때 지갑을 여는 단어예요. 종이에 적어 이 컴퓨터와 떨어진 곳에 두세요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityModel</name>
    <message>
        <source>%1 spent</source>
        <extracomment>Beside a day of Activity; %1 is an amount with unit.</extracomment>
        <translation>%1 사용</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Below the search field of Activity: how many lines were found.</extracomment>
        <translation>
            <numerusform>%Ln건 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntryViewModel</name>
    <message>
        <source>Site</source>
        <extracomment>Label in a payment&apos;s details: the web site.</extracomment>
        <translation>사이트</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label in a payment&apos;s details: day and time.</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Label in a payment&apos;s details: what the way to the payee cost.</extracomment>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Payment hash</source>
        <extracomment>Label in a payment&apos;s details: the hash that the invoice is known by.</extracomment>
        <translation>결제 해시</translation>
    </message>
    <message>
        <source>Preimage</source>
        <extracomment>Label in a payment&apos;s details: the secret that proves the payment.</extracomment>
        <translation>프리이미지</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Label in a payment&apos;s details: the invoice as it was paid.</extracomment>
        <translation>인보이스</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label in a payment&apos;s details: number of a channel or transaction.</extracomment>
        <translation>참조</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OnboardingViewModel</name>
    <message>
        <source>A second key is kept in your system&apos;s keychain.</source>
        <extracomment>Onboarding, below the passphrase: a second key is kept by the desktop&apos;s keychain.</extracomment>
        <translation>두 번째 키는 시스템 키체인에 보관돼요.</translation>
    </message>
    <message>
        <source>No system keychain was found, so the passphrase alone protects this wallet.</source>
        <extracomment>Onboarding, below the passphrase: no keychain was found on this system.</extracomment>
        <translation>시스템 키체인을 찾지 못해 암호 문구만으로 이 지갑을 보호해요.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <extracomment>Onboarding: the passphrase and its repetition are not the same.</extracomment>
        <translation>두 암호 문구가 서로 달라요.</translation>
    </message>
    <message>
        <source>Those are not the two words. Look at your note again.</source>
        <extracomment>Onboarding: one of the two words asked back is wrong.</extracomment>
        <translation>단어가 맞지 않아요. 적어 둔 것을 다시 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PassphraseViewModel</name>
    <message>
        <source>The two new passphrases are not the same.</source>
        <extracomment>The new passphrase and its repetition are not the same.</extracomment>
        <translation>새 암호 문구 두 개가 서로 달라요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PayViewModel</name>
    <message>
        <source>%1 arriving</source>
        <extracomment>Below the balance; %1 is an amount with its unit that cannot be spent yet.</extracomment>
        <translation>%1 들어오는 중</translation>
    </message>
    <message>
        <source>%1 on its way out</source>
        <extracomment>Below the balance; %1 is an amount with its unit in payments that are not decided.</extracomment>
        <translation>%1 나가는 중</translation>
    </message>
    <message>
        <source>%1 on the chain</source>
        <extracomment>Below the balance; %1 is an amount with its unit that lies on the chain.</extracomment>
        <translation>체인에 %1</translation>
    </message>
    <message>
        <source>Asking the faucet for coins…</source>
        <extracomment>First steps in the sandbox: under way.</extracomment>
        <translation>코인을 받는 중…</translation>
    </message>
    <message>
        <source>Opening a channel to the hub…</source>
        <extracomment>First steps in the sandbox: under way.</extracomment>
        <translation>허브와 채널을 여는 중…</translation>
    </message>
    <message>
        <source>Waiting for the channel to be confirmed…</source>
        <extracomment>First steps in the sandbox: the channel&apos;s transaction is on the chain, blocks are being waited for.</extracomment>
        <translation>채널 확인을 기다리는 중…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PurchaseViewModel</name>
    <message>
        <source>Your first purchase from this site</source>
        <extracomment>Purchase: nothing was bought from this site before.</extracomment>
        <translation>이 사이트에서는 처음 구매해요</translation>
    </message>
    <message numerus="yes">
        <source>You have bought from this site %n time(s)</source>
        <extracomment>Purchase; %n is how often something was bought from this site.</extracomment>
        <translation>
            <numerusform>이 사이트에서 %n번 구매했어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <extracomment>Purchase; %n is how many checks of the offer passed (hash, network, amount, expiry …).</extracomment>
        <translation>
            <numerusform>확인 %n가지를 모두 통과했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Purchase: the offer can no longer be paid.</extracomment>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Offer stands until %1</source>
        <extracomment>Purchase: the offer can be paid until this time of day or day.</extracomment>
        <translation>%1까지 유효</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <extracomment>Purchase, progress: the page is asked what it costs.</extracomment>
        <translation>가격을 묻는 중…</translation>
    </message>
    <message>
        <source>Paying…</source>
        <extracomment>Purchase, progress: the payment is under way.</extracomment>
        <translation>결제 중…</translation>
    </message>
    <message>
        <source>Paid. Waiting for the page</source>
        <extracomment>Purchase, progress: the payment is done, the page is being fetched.</extracomment>
        <translation>결제했어요. 페이지를 기다리고 있어요</translation>
    </message>
    <message>
        <source>It is yours</source>
        <extracomment>Purchase, end: the page was kept.</extracomment>
        <translation>이제 내 것이에요</translation>
    </message>
    <message>
        <source>Paid, but the page did not come</source>
        <extracomment>Purchase: paid, the page did not come.</extracomment>
        <translation>결제했지만 페이지가 오지 않았어요</translation>
    </message>
    <message>
        <source>Not bought</source>
        <extracomment>Purchase: the person said no.</extracomment>
        <translation>구매하지 않았어요</translation>
    </message>
    <message>
        <source>Nothing is paid by looking.</source>
        <extracomment>Purchase, below &quot;Asking for the price…&quot;.</extracomment>
        <translation>살펴보기만 해서는 결제되지 않아요.</translation>
    </message>
    <message>
        <source>This can take a moment. It goes on if you close this.</source>
        <extracomment>Purchase, below &quot;Paying…&quot;.</extracomment>
        <translation>잠시 걸릴 수 있어요. 이 창을 닫아도 계속돼요.</translation>
    </message>
    <message>
        <source>The proof of payment is kept. It goes on if you close this.</source>
        <extracomment>Purchase, below &quot;Paid. Waiting for the page&quot;.</extracomment>
        <translation>결제 증명은 보관했어요. 이 창을 닫아도 계속돼요.</translation>
    </message>
    <message>
        <source>Kept in your library, readable offline.</source>
        <extracomment>Purchase, below &quot;It is yours&quot;.</extracomment>
        <translation>보관함에 담았어요. 오프라인에서도 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>Your proof of payment is kept. Trying again costs nothing.</source>
        <extracomment>Purchase, below &quot;Paid, but the page did not come&quot;.</extracomment>
        <translation>결제 증명은 보관했어요. 다시 시도해도 돈이 들지 않아요.</translation>
    </message>
    <message>
        <source>Same payee as before</source>
        <extracomment>Purchase, below the checks: the money goes to the node that was paid before.</extracomment>
        <translation>받는 쪽이 이전과 같아요</translation>
    </message>
    <message>
        <source>A payee you have not paid before</source>
        <extracomment>Purchase, below the checks: the money goes to a node that was not paid for this site before.</extracomment>
        <translation>받는 쪽이 처음이에요</translation>
    </message>
    <message>
        <source>The price of this page waits for a connection.</source>
        <extracomment>Purchase, while there is no connection: what happened.</extracomment>
        <translation>이 페이지의 가격은 연결된 뒤에 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The link is kept here and offered again when the connection is back. Nothing is paid by itself.</source>
        <extracomment>Purchase, while there is no connection: what becomes of the link.</extracomment>
        <translation>링크는 여기에 두었다가 다시 연결되면 보여 드려요. 저절로 결제되지는 않아요.</translation>
    </message>
    <message>
        <source>You paid for this page before, on %1, and the site did not accept the proof. This is a second payment.</source>
        <extracomment>Purchase; %1 is when this very page was paid for, and the site did not accept the proof.</extracomment>
        <translation>%1에 이미 결제했지만 사이트가 증명을 받아 주지 않은 페이지예요. 이번은 두 번째 결제예요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RateViewModel</name>
    <message>
        <source>This number cannot be used as a rate. Write it like %1.</source>
        <extracomment>Settings, own rate: what was typed cannot be used; %1 is a number that is written well in this language.</extracomment>
        <translation>이 값은 환율로 쓸 수 없어요. %1처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>With this rate: %1 %2</source>
        <extracomment>Settings, own rate: what the typed number would mean; %1 is an amount in sat, %2 the same in a currency.</extracomment>
        <translation>이 환율이면 %1 %2</translation>
    </message>
    <message>
        <source>No rate yet: amounts are shown in sat only.</source>
        <extracomment>Settings, own rate: nothing was entered yet.</extracomment>
        <translation>아직 환율이 없어서 금액을 sat으로만 표시해요.</translation>
    </message>
    <message numerus="yes">
        <source>In force: 1 BTC = %1, entered on %2, %n days ago. It may be out of date.</source>
        <extracomment>Settings, own rate; %1 is a sum in a currency, %2 day and time, %n the days since, seven or more.</extracomment>
        <translation>
            <numerusform>적용 중: 1 BTC = %1, %2에 입력, %n일 전이에요. 오래된 값일 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force: 1 BTC = %1, entered on %2.</source>
        <extracomment>Settings, own rate; %1 is a sum in a currency, %2 day and time.</extracomment>
        <translation>적용 중: 1 BTC = %1, %2에 입력했어요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReaderModel</name>
    <message>
        <source>Free</source>
        <extracomment>Below a kept page: it cost nothing.</extracomment>
        <translation>무료</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <extracomment>The copy of a kept page could not be written.</extracomment>
        <translation>그곳에 파일을 저장할 수 없어요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReceiptViewModel</name>
    <message>
        <source>Fee</source>
        <extracomment>Label on a receipt: what the way to the payee cost.</extracomment>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Label on a receipt: day and time of the payment.</extracomment>
        <translation>결제됨</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Label on a receipt: the address of the page.</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Payee</source>
        <extracomment>Label on a receipt: the node that was paid.</extracomment>
        <translation>받는 쪽</translation>
    </message>
    <message>
        <source>Payment hash</source>
        <extracomment>Label on a receipt: the hash that the invoice is known by.</extracomment>
        <translation>결제 해시</translation>
    </message>
    <message>
        <source>Preimage</source>
        <extracomment>Label on a receipt: the secret that proves the payment.</extracomment>
        <translation>프리이미지</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Label on a receipt: the invoice as it was paid.</extracomment>
        <translation>인보이스</translation>
    </message>
    <message>
        <source>Content hash</source>
        <extracomment>Label on a receipt: SHA-256 of the page&apos;s bytes.</extracomment>
        <translation>내용 해시</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <extracomment>The receipt&apos;s file could not be written.</extracomment>
        <translation>그곳에 파일을 저장할 수 없어요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendViewModel</name>
    <message>
        <source>Valid until %1</source>
        <extracomment>Review of an invoice: until when it can be paid.</extracomment>
        <translation>%1까지 유효</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Session</name>
    <message>
        <source>Sandbox</source>
        <extracomment>Name of the practice network; its coins are worth nothing.</extracomment>
        <translation>연습장</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>Status at the foot of the window: the core is being started again.</extracomment>
        <translation>다시 연결하는 중…</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status at the foot of the window: nothing can be paid, the library can be read.</extracomment>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <extracomment>Status at the foot of the window: catching up with the chain.</extracomment>
        <translation>따라잡는 중…</translation>
    </message>
    <message>
        <source>Connected · block %1</source>
        <extracomment>Status at the foot of the window; %1 is the number of the newest block.</extracomment>
        <translation>연결됨 · 블록 %1</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <extracomment>Progress while the program starts.</extracomment>
        <translation>연습장을 시작하는 중…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <extracomment>Progress: the passphrase is being checked, slowly on purpose.</extracomment>
        <translation>암호 문구를 확인하는 중…</translation>
    </message>
    <message>
        <source>Opening the wallet&apos;s files…</source>
        <extracomment>Progress while a wallet opens.</extracomment>
        <translation>지갑 파일을 여는 중…</translation>
    </message>
    <message>
        <source>Starting the Lightning node…</source>
        <extracomment>Progress while a wallet opens.</extracomment>
        <translation>라이트닝 노드를 시작하는 중…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>Progress while the program starts.</extracomment>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status at the foot of the window: the chain and the node are coming up.</extracomment>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Older copy, to read</source>
        <extracomment>Status at the foot of the window: an older copy of the wallet is open to be read.</extracomment>
        <translation>예전 사본 읽는 중</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SettingsViewModel</name>
    <message>
        <source>Everything runs on this computer. Its coins are worth nothing.</source>
        <extracomment>Settings, below the network&apos;s name.</extracomment>
        <translation>모든 것이 이 컴퓨터에서 돌아가요. 코인은 가치가 없어요.</translation>
    </message>
    <message>
        <source>A public network.</source>
        <extracomment>Settings, below the network&apos;s name.</extracomment>
        <translation>공개 네트워크예요.</translation>
    </message>
    <message>
        <source>Protected by your passphrase and by a key in the system&apos;s keychain.</source>
        <extracomment>Settings, security: how the wallet&apos;s key is protected.</extracomment>
        <translation>암호 문구와 시스템 키체인의 키로 보호돼요.</translation>
    </message>
    <message>
        <source>Protected by your passphrase alone: no system keychain was found.</source>
        <extracomment>Settings, security: how the wallet&apos;s key is protected.</extracomment>
        <translation>시스템 키체인을 찾지 못해 암호 문구만으로 보호돼요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SpendingViewModel</name>
    <message>
        <source>%1 of that in fees</source>
        <extracomment>Below what was spent in a week; %1 is an amount with unit.</extracomment>
        <translation>이 중 수수료 %1</translation>
    </message>
    <message>
        <source>A card would have cost 3 % or more: at least %1.</source>
        <extracomment>Below what was spent in a week; %1 is an amount with unit: 3 % of what the shops got.</extracomment>
        <translation>카드로 냈다면 수수료(3% 이상)가 최소 %1 들었을 거예요.</translation>
    </message>
    <message>
        <source>Spent in the last seven days: %1</source>
        <extracomment>Spoken name of the chart of a week; %1 is a list of days with amounts.</extracomment>
        <translation>지난 7일 동안 쓴 금액: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TryWait</name>
    <message>
        <source>Too many wrong tries. Try again in %1 minutes. Nothing is lost.</source>
        <extracomment>After several wrong passphrases or words; %1 is a time that counts down, in minutes and seconds (&quot;0:40&quot;).</extracomment>
        <translation>여러 번 틀렸어요. %1 뒤에 다시 시도할 수 있어요. 잃은 것은 없어요.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WalletViewModel</name>
    <message>
        <source>%1 free to use · %2 kept back for closing channels</source>
        <extracomment>Below the coins on the chain; %1 and %2 are amounts with unit.</extracomment>
        <translation>%1 사용 가능 · %2 채널 닫기용으로 남겨 둠</translation>
    </message>
    <message>
        <source>%1 free to use</source>
        <extracomment>Below the coins on the chain; %1 is an amount with unit.</extracomment>
        <translation>%1 사용 가능</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>Below the coins on the chain.</extracomment>
        <translation>아직 없어요</translation>
    </message>
    <message>
        <source>All of it free to use</source>
        <translation>모두 사용 가능</translation>
    </message>
    <message>
        <source>%1 arriving</source>
        <extracomment>Below the balance; %1 is an amount with its unit that cannot be spent yet.</extracomment>
        <translation>%1 들어오는 중</translation>
    </message>
    <message>
        <source>You have %1 on the chain. Some of it is kept back for fees, and a small part of every channel stays locked while it is open.</source>
        <extracomment>Below the size of a new channel; %1 is an amount with unit.</extracomment>
        <translation>체인에 %1 있어요. 일부는 수수료로 남겨 두고, 채널이 열려 있는 동안에는 채널마다 조금씩 묶여 있어요.</translation>
    </message>
    <message>
        <source>An older copy does not know the balance</source>
        <extracomment>In place of an amount, while an older copy of the wallet is read.</extracomment>
        <translation>예전 사본으로는 잔액을 알 수 없어요</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WordsViewModel</name>
    <message>
        <source>Those are not the two words. Look at your note again.</source>
        <extracomment>One of the two words asked back is wrong.</extracomment>
        <translation>단어가 맞지 않아요. 적어 둔 것을 다시 확인해 주세요.</translation>
    </message>
</context>
</TS>
