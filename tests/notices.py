"""Failure notices as the mail servers of this world write them."""

from email import message_from_bytes, policy
from email.message import EmailMessage

POSTFIX = """\
Return-Path: <>
Received: by mx.cluster.example (Postfix) id 4B2C31A0; Fri, 16 Jun 2017 09:06:12 +0000 (UTC)
Date: Fri, 16 Jun 2017 09:06:12 +0000 (UTC)
From: MAILER-DAEMON@mx.cluster.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: relance@cluster.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="7F1A21B4.1497603972/mx.cluster.example"
Message-Id: <20170616090612.{number}@mx.cluster.example>

This is a MIME-encapsulated message.

--7F1A21B4.1497603972/mx.cluster.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.cluster.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<{address}>: host mx.un.example[192.0.2.25] said: {said} (in reply to RCPT TO command)

--7F1A21B4.1497603972/mx.cluster.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.cluster.example
X-Postfix-Queue-ID: 7F1A21B4
X-Postfix-Sender: rfc822; relance@cluster.example
Arrival-Date: Fri, 16 Jun 2017 09:05:03 +0000 (UTC)

Final-Recipient: rfc822; {address}
Original-Recipient: rfc822;{address}
Action: {action}
Status: {status}
Remote-MTA: dns; mx.un.example
Diagnostic-Code: smtp; {said}

--7F1A21B4.1497603972/mx.cluster.example
Content-Description: Undelivered Message
Content-Type: message/rfc822

{returned}
--7F1A21B4.1497603972/mx.cluster.example--
"""

GMAIL = """\
Received: by 10.31.2.3 with SMTP id x3mr1; Fri, 16 Jun 2017 02:06:15 -0700 (PDT)
Content-Type: multipart/report; boundary="94eb2c0e"; report-type=delivery-status
To: relance@cluster.example
Auto-Submitted: auto-replied
Message-ID: <5943a1b7.{number}@mx.google.com>
MIME-Version: 1.0
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)
In-Reply-To: {message_id}
References: {message_id}
Date: Fri, 16 Jun 2017 02:06:15 -0700 (PDT)

--94eb2c0e
Content-Type: multipart/related; boundary="94eb2c0f"

--94eb2c0f
Content-Type: multipart/alternative; boundary="94eb2c10"

--94eb2c10
Content-Type: text/plain; charset="UTF-8"

** Address not found **

Your message wasn't delivered to {address} because the address couldn't be found.

--94eb2c10
Content-Type: text/html; charset="UTF-8"

<html><body>Your message wasn't delivered to <b>{address}</b></body></html>

--94eb2c10--
--94eb2c0f
Content-Type: image/png; name="icon.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--94eb2c0f--
--94eb2c0e
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Received-From-MTA: dns; relance@cluster.example
Arrival-Date: Fri, 16 Jun 2017 02:06:14 -0700 (PDT)
X-Original-Message-ID: {message_id}

Final-Recipient: rfc822; {address}
Action: {action}
Status: {status}
Remote-MTA: dns; mx.un.example. (192.0.2.25, the server for the domain un.example.)
Diagnostic-Code: smtp; {said}
Last-Attempt-Date: Fri, 16 Jun 2017 02:06:15 -0700 (PDT)

--94eb2c0e
Content-Type: text/rfc822-headers

{heads}

--94eb2c0e--
"""

EXCHANGE = """\
Received: from AM5PR0701MB.eurprd07.prod.outlook.com (2603:10a6::1) by VI1PR07MB.eurprd07.prod.outlook.com
 with HTTPS; Fri, 16 Jun 2017 09:06:20 +0000
MIME-Version: 1.0
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@un.onmicrosoft.example>
To: <relance@cluster.example>
Date: Fri, 16 Jun 2017 09:06:20 +0000
Content-Type: multipart/report; report-type=delivery-status;
 boundary="b7b1d1a5-6a53-4b4e-9f6c-3f1f8f1b1a11"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Message-ID: <b7b1d1a5-{number}@VI1PR07MB.eurprd07.prod.outlook.com>
In-Reply-To: {message_id}
References: {message_id}
Subject: Undeliverable: Cluster Protection Mali
Auto-Submitted: auto-replied

--b7b1d1a5-6a53-4b4e-9f6c-3f1f8f1b1a11
Content-Type: multipart/alternative; differences=Content-Type; boundary="c8"

--c8
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Delivery has failed to these recipients or groups:=0A=
{address}

--c8
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><p>Your message to <b>{address}</b> couldn't be delivered.</p></html>

--c8--

--b7b1d1a5-6a53-4b4e-9f6c-3f1f8f1b1a11
Content-Type: message/delivery-status

Reporting-MTA: dns;VI1PR07MB.eurprd07.prod.outlook.com
Received-From-MTA: dns;mx.cluster.example
Arrival-Date: Fri, 16 Jun 2017 09:06:19 +0000

Original-Recipient: rfc822;{address}
Final-Recipient: rfc822;{address}
Action: {action}
Status: {status}
Diagnostic-Code: smtp;{said}

--b7b1d1a5-6a53-4b4e-9f6c-3f1f8f1b1a11
Content-Type: message/rfc822

{returned}
--b7b1d1a5-6a53-4b4e-9f6c-3f1f8f1b1a11--
"""

UNKNOWN = {
    POSTFIX: ("5.1.1", "550 5.1.1 <{address}>: Recipient address rejected: User unknown in virtual mailbox table"),
    GMAIL: ("5.1.1", "550-5.1.1 The email account that you tried to reach does not exist."),
    EXCHANGE: ("5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {address} not found by SMTP lookup"),
}


def notice(
    kind: str, letter: EmailMessage | str, address: str, *, action: str = "failed", status: str = "", said: str = "",
    number: int = 1,
) -> bytes:  # fmt: skip
    """The notice about this address of that mail, or of the mail with that Message-ID."""
    if isinstance(letter, str):
        letter = message_from_bytes(f"Message-ID: {letter}\nSubject: x\n\nx\n".encode(), policy=policy.default)
    whole = letter.as_bytes().decode("ascii", "replace").replace("\r\n", "\n")
    usual_status, usual_words = UNKNOWN[kind]
    return kind.format(
        message_id=letter["Message-ID"],
        address=address,
        action=action,
        status=status or usual_status,
        said=said or usual_words.format(address=address),
        number=number,
        returned=whole,
        heads=whole.split("\n\n")[0],
    ).encode()
