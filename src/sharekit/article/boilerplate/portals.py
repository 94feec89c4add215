"""Whole lines of portals in Polish, Dutch, Swedish and Japanese, for `phrases.py`, `labels.py`.

Those hold the lines of six languages; here is what portals of four more print around articles,
and, in all of them, what stands right above a caption.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate.kinds import LineKind

SURE: Mapping[LineKind, str] = {
    LineKind.REPLY: """
        dodaj komentarz / napisz komentarz / skomentuj artykuł / skomentuj / zostaw komentarz /
        opublikuj komentarz / wyślij komentarz / pokaż więcej komentarzy / zobacz komentarze /
        pokaż komentarze / wszystkie komentarze / przejdź do komentarzy / anuluj odpowiedź /
        zaloguj się, aby skomentować / zaloguj się, aby dodać komentarz / brak komentarzy /
        komentarze są wyłączone / twój adres e-mail nie zostanie opublikowany / plaats reactie /
        reactie plaatsen / schrijf een reactie / alle reacties / toon alle reacties /
        bekijk alle reacties / meer reacties / meer reacties laden / naar de reacties /
        reactie annuleren / antwoord annuleren / log in om te reageren / reageer als eerste /
        er zijn nog geen reacties / reacties zijn gesloten /
        je e-mailadres wordt niet gepubliceerd / kommentera artikeln / visa fler kommentarer /
        visa alla kommentarer / läs kommentarer / till kommentarerna / logga in för att kommentera /
        avbryt svar / inga kommentarer / skicka kommentar / kommentarerna är stängda /
        din e-postadress kommer inte publiceras / コメントを見る / コメントをもっと見る /
        すべてのコメントを見る / コメント欄へ / コメントはまだありません /
        ログインしてコメントする / ログインしてコメントを書く /
        メールアドレスが公開されることはありません
    """,
    LineKind.SHARE: """
        udostępnij artykuł / udostępnij na facebooku / podziel się artykułem / skopiuj link /
        kopiuj link / posłuchaj artykułu / odsłuchaj artykuł / słuchaj artykułu / drukuj artykuł /
        poleć artykuł / poleć znajomemu / wyślij znajomemu / wyślij e-mailem / zapisz artykuł /
        zapisz na później / dodaj do ulubionych / lubię to wczytywanie / podaruj artykuł /
        deel artikel / deel deze pagina / deel op facebook / deel op x / deel via e-mail /
        deel via whatsapp / deel via mail / kopieer link / kopieer de link / link kopiëren /
        link gekopieerd / artikel afdrukken / artikel bewaren / bewaar artikel / bewaar voor later /
        lees later / artikel opslaan / luister naar dit artikel / beluister dit artikel /
        artikel beluisteren / geef dit artikel cadeau / dela artikel / dela på facebook /
        dela på x / dela via e-post / kopiera länk / kopiera länken / länken kopierad /
        lyssna på artikeln / lyssna på texten / spara artikel / spara artikeln / skriv ut /
        skriv ut artikeln / tipsa en vän / ge bort artikeln / gilla detta / ツイートする /
        ポストする / xでシェア / facebookでシェア / lineで送る / lineでシェア / urlをコピー /
        urlをコピーする / リンクをコピーする / はてなブックマーク / はてなブックマークに追加 /
        この記事を保存 / 記事を保存 / 記事を印刷 / この記事をプレゼント / プレゼントする /
        音声で聴く / この記事を聴く
    """,
    LineKind.RELATED: """
        czytaj też / czytaj również / czytaj dalej / czytaj więcej / przeczytaj też /
        przeczytaj także / przeczytaj również / zobacz też / zobacz również / zobacz więcej /
        polecane artykuły / polecamy także / polecamy również / powiązane artykuły /
        powiązane tematy / podobne artykuły / podobne wpisy / inne artykuły / więcej na ten temat /
        więcej artykułów / najczęściej czytane / najchętniej czytane / najnowsze artykuły /
        najnowsze wpisy / ostatnie wpisy / warto przeczytać / może cię zainteresować /
        to może cię zainteresować / mogą cię zainteresować / zainteresuje cię / wybrane dla ciebie /
        z ostatniej chwili / poprzedni artykuł / następny artykuł / poprzedni wpis / następny wpis /
        nawigacja wpisu / popularne wpisy / popularne artykuły / nie przegap / lees ook dit /
        meer over dit onderwerp / meer nieuws / meest recent / laatste nieuws / het laatste nieuws /
        aanbevolen voor jou / aanbevolen artikelen / populaire artikelen / populaire berichten /
        nu populair / andere artikelen / andere lezers lazen ook / anderen lazen ook /
        dit vind je misschien ook leuk / dit vind je misschien ook interessant /
        misschien ook interessant / gerelateerde berichten / recente berichten / vorig artikel /
        volgend artikel / vorig bericht / volgend bericht / berichtnavigatie / verder lezen /
        meer lezen / meer van deze auteur / lees meer over dit onderwerp / läs vidare /
        läs mer om ämnet / läs mer om / mer om ämnet / mer i ämnet / senaste nytt /
        senaste nyheterna / senaste artiklarna / senaste inläggen / mest lästa / mest populära /
        populära artiklar / populära inlägg / fler artiklar / fler nyheter / andra läser /
        andra läser också / andra har läst / du kanske också gillar /
        du kanske också är intresserad av / rekommenderas för dig / liknande artiklar /
        liknande inlägg / föregående artikel / nästa artikel / föregående inlägg / nästa inlägg /
        inläggsnavigering / missa inte / アクセスランキング / 人気記事ランキング / 記事ランキング /
        人気ランキング / 今週のランキング / デイリーランキング / 週間ランキング / 新着記事 /
        最新記事 / 最新ニュース / 新着ニュース / 注目記事 / 注目の記事 / 注目のニュース /
        注目トピック / トップニュース / 特集一覧 / この連載の記事 / 連載一覧 / 関連ニュース /
        関連する記事 / 関連トピック / 関連キーワード / 関連タグ / もっと読む / 続きを読む /
        一覧を見る / 記事一覧 / 一覧へ / この著者の記事 / この記者の記事 / おすすめ情報 /
        あなたにおすすめ / あなたへのおすすめ / こんな記事も読まれています / 他の記事 / ほかの記事 /
        バックナンバー
    """,
    LineKind.NEWSLETTER: """
        zapisz się na newsletter / zapisz się do newslettera / zapisz mnie / twój adres e-mail /
        twój e-mail / podaj adres e-mail / podaj swój e-mail / wpisz swój e-mail /
        wpisz adres e-mail / zasubskrybuj / obserwuj nas / bądź na bieżąco / zamów newsletter /
        zamów prenumeratę / kup prenumeratę / kup dostęp / vul je e-mailadres in / uw e-mailadres /
        vul uw e-mailadres in / meld je aan voor de nieuwsbrief / aanmelden voor de nieuwsbrief /
        aanmelden nieuwsbrief / inschrijven nieuwsbrief / schrijf je in voor onze nieuwsbrief /
        word abonnee / neem een abonnement / blijf op de hoogte / din e-post /
        ange din e-postadress / din mejladress / ange din mejladress / få vårt nyhetsbrev /
        prenumerera på vårt nyhetsbrev / anmäl dig till vårt nyhetsbrev /
        anmäl dig till nyhetsbrevet / bli prenumerant / メールアドレスを入力 /
        メールアドレスを入力してください / 今すぐ登録 / 無料登録 / 無料会員登録 / 無料で登録 /
        会員登録 / 会員登録する / 購読申し込み / ニュースレターに登録 / ニュースレターを購読 /
        公式アカウントをフォロー / 友だち追加
    """,
    LineKind.PROMOTION: """
        o autorze / o autorce / o autorach / materiał sponsorowany / artykuł sponsorowany /
        materiał partnera / materiał promocyjny / treść sponsorowana /
        dalsza część artykułu pod materiałem wideo / dalsza część tekstu pod reklamą /
        dalszy ciąg artykułu pod reklamą / artykuł dostępny tylko dla prenumeratorów /
        tylko dla prenumeratorów / artykuł tylko dla subskrybentów / wesprzyj nas / postaw mi kawę /
        postaw kawę / over de auteurs / over de redacteur / gesponsorde inhoud / advertorial /
        partnerbijdrage / tekst gaat verder onder de advertentie /
        artikel gaat verder onder de advertentie / tekst loopt door onder de advertentie /
        lees verder na de advertentie / alleen voor abonnees / exclusief voor abonnees /
        premium artikel / steun ons / om reportern / reklaminlägg / annonsinnehåll /
        sponsrat innehåll / innehåll från annonsör / artikeln fortsätter efter annonsen /
        artikeln fortsätter under annonsen / artikeln fortsätter nedan / bara för prenumeranter /
        endast för prenumeranter / för prenumeranter / stöd oss / 【pr】 / [pr] / 有料会員記事 /
        有料会員限定 / 有料会員限定記事 / 会員限定 / 会員限定記事 / 有料記事 / 無料会員限定 /
        この記事は有料会員限定です / この記事は会員限定です / この記事は有料記事です / 筆者紹介 /
        執筆者紹介 / この記事の筆者 / 記者プロフィール
    """,
    LineKind.CAPTION: """
        image caption, / media caption, / video caption, / image caption / media caption /
        video caption / photo caption / pie de foto, / pie de foto / pie de imagen /
        legenda da foto, / legenda da foto / legenda da imagem, / legenda da imagem /
        légende image, / légende image / légende de l'image / légende vidéo, / légende vidéo /
        bildunterschrift / bildunterzeile / bildlegende / didascalia / onderschrift / bijschrift /
        foto-onderschrift / bildtext / podpis zdjęcia / podpis pod zdjęciem / 写真説明 /
        写真の説明 / подпись к фото, / подпись к фото / підпис до фото, / fotoğraf altı yazısı, /
        keterangan gambar,
    """,
    LineKind.LEGAL: """
        przejdź do treści / przejdź do głównej treści / przejdź do menu / przejdź do stopki /
        przejdź do strony głównej / strona główna / polityka prywatności / polityka cookies /
        polityka plików cookies / ustawienia cookies / ustawienia prywatności / zarządzaj zgodami /
        zarządzaj cookies / akceptuję wszystko / akceptuj wszystkie / przejdź do serwisu /
        odrzuć wszystkie / regulamin serwisu / warunki korzystania / wszelkie prawa zastrzeżone /
        prawa zastrzeżone / mapa strony / mapa serwisu / spis treści / zgłoś błąd / znalazłeś błąd /
        wróć na górę / powrót na górę / kontakt z redakcją / napisz do nas / skontaktuj się z nami /
        biuro reklamy / reklama w serwisie / deklaracja dostępności / ga naar de inhoud /
        ga naar hoofdinhoud / naar hoofdinhoud / direct naar de inhoud / spring naar de inhoud /
        terug naar boven / alle rechten voorbehouden / algemene voorwaarden / gebruiksvoorwaarden /
        privacybeleid / privacyverklaring / privacy statement / privacy-instellingen /
        privacyinstellingen / cookiebeleid / cookies beheren / cookieverklaring /
        cookie-instellingen / alle cookies accepteren / alles accepteren / alles weigeren /
        accepteren en doorgaan / contact opnemen / veelgestelde vragen / meld een fout /
        meld een fout in dit artikel / fout gezien / zie je een fout / tip de redactie /
        in dit artikel / gå till innehåll / gå till innehållet / gå till huvudinnehåll /
        hoppa till innehållet / hoppa till huvudinnehåll / till innehållet / tillbaka till toppen /
        upp till toppen / alla rättigheter förbehållna / personuppgiftspolicy / integritetspolicy /
        integritetsinställningar / cookiepolicy / om cookies / cookieinställningar /
        hantera cookies / acceptera alla / godkänn alla / avvisa alla / endast nödvändiga /
        användarvillkor / köpvillkor / allmänna villkor / kontakta oss / kontakta redaktionen /
        annonsera hos oss / tipsa oss / rätta artikeln / innehållsförteckning /
        tillgänglighetsredogörelse / ansvarig utgivare / 利用規約 / ご利用規約 / 会員規約 /
        プライバシーポリシー / 個人情報保護方針 / 個人情報の取り扱い / 個人情報の取り扱いについて /
        クッキーポリシー / cookieポリシー / cookieの設定 / 特定商取引法に基づく表記 /
        特定商取引法に基づく表示 / リンクについて / サイトマップ / サイトポリシー / 運営会社 /
        よくあるご質問 / よくある質問 / 広告掲載 / 広告掲載について / 広告について /
        無断転載を禁じます / 無断転載禁止 / ページトップへ / ページトップへ戻る / ページの先頭へ /
        ページの先頭へ戻る / トップへ戻る / 先頭へ戻る / 本文へスキップ / 本文へ / 本文へ移動 /
        本文へジャンプ / コンテンツへスキップ / メインコンテンツへ / ナビゲーションをスキップ /
        同意して続ける / すべて受け入れる / すべて拒否する / すべて許可 / この記事の目次
    """,
}
"""Lines that count wherever they stand, by kind."""

LIKELY: Mapping[LineKind, str] = {
    LineKind.RESPONSES: """
        komentarze / opinie / opinie czytelników / komentarze czytelników / dyskusja / forum /
        reacties van lezers / lezersreacties / discussie / läsarkommentarer / diskussion /
        kommentarer från läsare / コメント欄 / 読者のコメント / 読者の声 / みんなの声
    """,
    LineKind.REPLY: """
        odpowiedz / odpowiedź / zgłoś / cytuj / lubię / łapka w górę / łapka w dół / wyślij /
        anuluj / nick / podpis / treść komentarza / komentarz / imię / imię * / nazwa * / reageren /
        reageer / beantwoorden / beantwoord / rapporteer / rapporteren / melden / verstuur /
        versturen / verzenden / annuleren / naam / naam * / reactie / reactie * / svara / anmäl /
        rapportera / skicka / avbryt / namn / namn * / kommentar / svar / 返信 / 返信する / 通報 /
        報告 / 送信 / 送信する / 名前 / お名前 / ニックネーム / コメント内容 / 回复 / 回覆 / 举报 /
        답글 / 신고
    """,
    LineKind.SHARE: """
        udostępnij / drukuj / słuchaj / posłuchaj / zapisz / poleć / prześlij / wyślij / delen /
        deel / printen / mailen / bewaren / bewaar / luisteren / luister / kopiëren / dela / spara /
        lyssna / mejla / skriv ut / kopiera / シェアする / 保存 / 共有 / 共有する / ブックマーク /
        後で読む / 聴く / gilla / lubię to / 印刷 / 印刷する / スクラップ / wydrukuj / afdrukken /
        podziel się / vind ik leuk
    """,
    LineKind.NEWSLETTER: """
        prenumerata / prenumeruj / subskrypcja / dołącz / obserwuj / zarejestruj się / rejestracja /
        abonnement / abonneer / inschrijven / volgen / volg / registreren / word lid / prenumerera /
        registrera / registrera dig / följ / 登録 / 有料会員登録 / 会員登録（無料） / aanmelden /
        zapisz się / 登録する / 購読 / メールアドレス / メルマガ / ニュースレター / メールマガジン /
        adres e-mail / subskrybuj / e-mailadres / je e-mail / volg ons / följ oss / följ oss på /
        śledź nas / dołącz do nas / bli medlem
    """,
    LineKind.RELATED: """
        tagi / tematy / temat / słowa kluczowe / kategorie / kategoria / poprzedni / następny /
        poprzednia / następna / wstecz / dalej / więcej / labels / trefwoorden / tags / onderwerp /
        thema's / vorige / volgende / meer / ämne / ämnen i artikeln / nyckelord / föregående /
        nästa / mer / fler / トピック / トピックス / キーワード / カテゴリ / カテゴリー / テーマ /
        前の記事へ / 次の記事へ / just nu / populärt / populair / polecane / polecamy / uitgelicht /
        najnowsze / najpopularniejsze / czytaj / przeczytaj / w tym temacie / na ten temat /
        na czasie / mer från / mer om / meer over / więcej o / net binnen / おすすめ / 新着 /
        ランキング / 前へ / 次へ / もっと見る / aanbevolen / rekommenderas / rekommenderat /
        relaterat
    """,
    LineKind.PROMOTION: """
        ogłoszenie / ogłoszenia / pr / 著者 / 執筆者 / doneer / gesponsord / sponsrat
    """,
    LineKind.LEGAL: """
        wiadomości / kraj / świat / polska / region / regiony / miasto / gospodarka / biznes /
        kultura / nauka / zdrowie / sport / polityka / opinie / pogoda / rozrywka / technologia /
        technologie / styl życia / motoryzacja / nieruchomości / podróże / kuchnia / film / wideo /
        zaloguj / zaloguj się / wyloguj / moje konto / konto / szukaj / wyszukaj / wyszukiwarka /
        e-wydanie / wydanie papierowe / sklep / praca / kontakt / redakcja / wydawca / reklama /
        zamknij / rozwiń / zwiń / nieuws / binnenland / buitenland / economie / politiek / cultuur /
        wetenschap / gezondheid / regio / regionaal / weer / verkeer / shownieuws / tech / column /
        columns / uit & thuis / mijn account / uitloggen / zoeken / zoek / sluiten / winkel /
        webwinkel / vacatures / redactie / puzzels / krant / digitale krant / nyheter / sverige /
        världen / utrikes / inrikes / ekonomi / näringsliv / kultur / ledare / debatt / åsikt /
        insändare / lokalt / väder / nöje / teknik / hälsa / vetenskap / mitt konto / logga ut /
        sök / stäng / meny / e-tidning / etidning / butik / jobba hos oss / redaktion / korsord /
        トップ / ニュース / 社会 / 政治 / 経済 / 国際 / 地域 / 地方 / 暮らし / くらし / 生活 /
        文化 / 教育 / 科学 / 医療 / 健康 / スポーツ / エンタメ / 芸能 / 社説 / 論説 / オピニオン /
        コラム / 連載 / 特集 / 写真 / 動画 / 天気 / ログイン / ログアウト / マイページ /
        マイアカウント / 検索 / メニュー / メニューを開く / 閉じる / 紙面ビューアー / 紙面 /
        電子版 / 朝刊 / 夕刊 / ホーム / 新規登録 / お知らせ / regulamin / villkor / tillgänglighet /
        toegankelijkheid / 著作権 / ヘルプ / disclaimer / rodo / adverteren / annonsera /
        auteursrecht / o nas / om oss / over ons / kundtjänst / klantenservice / kundservice /
        nota prawna / 会社概要 / 会社案内 / 採用情報 / お問い合わせ / お問合せ / do góry / na górę /
        naar boven / till toppen / akceptuję / zgadzam się / 同意する / もくじ / トップページ /
        werken bij / felanmälan / 著作権について
    """,
}
"""Lines that could be an article's own words."""
